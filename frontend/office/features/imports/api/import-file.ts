import { useMutation } from "@tanstack/react-query";
import { answer, office, type Schemas } from "../../../lib/client";
import { asCsv, type Mapping, type MembershipFile } from "../membership-file";

export interface ImportFileProps {
  readonly file: MembershipFile;
  readonly mapping: Mapping;
  /** A dry run reports without changing anything. */
  readonly dryRun: boolean;
  readonly onDone: (report: Schemas["ImportReport"]) => void;
}

/** Imports a file. */
export function useImportFile({ file, mapping, dryRun, onDone }: ImportFileProps) {
  return useMutation({
    mutationFn: () => {
      const { id, name, email, language } = mapping;
      const query = {
        dryRun,
        file: file.name.slice(0, 300),
        idColumn: id,
        nameColumn: name,
        emailColumn: email,
        ...(language ? { languageColumn: language } : {}),
      };
      return answer(office.POST("/api/v1/roll/import", { params: { query }, body: file.text, ...asCsv }));
    },
    onSuccess: onDone,
  });
}

package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
)

var update = flag.Bool("update", false, "write generated documents again")

const referenceFile = "../../docs/guides/configuration.md"

// The reference is made from the flags themselves: one that is added, renamed or explained anew fails this test until the
// reference is written again.
func TestConfigurationReferenceIsThatOfTheFlags(t *testing.T) {
	want := configurationReference(t)
	if *update {
		if err := os.WriteFile(referenceFile, []byte(want), 0o644); err != nil { //nolint:gosec // a document of the repository
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(referenceFile)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Error("docs/guides/configuration.md is not what psephos serve takes; run go test ./cmd/psephos -run ConfigurationReference -update and read the difference")
	}
}

func configurationReference(t *testing.T) string {
	t.Helper()
	parser, err := kong.New(&commands{}, options(io.Discard, io.Discard)...)
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(parser.Model.Children, func(n *kong.Node) bool { return n.Name == "serve" })
	var table strings.Builder
	table.WriteString(configurationLead)
	for _, f := range parser.Model.Children[at].Flags {
		if f.Name == "help" {
			continue
		}
		fmt.Fprintf(&table, "| `--%s` | %s | %s | %s |\n", f.Name, environmentOf(f), defaultOf(f), strings.ReplaceAll(f.Help, "|", "\\|"))
	}
	return table.String()
}

func environmentOf(f *kong.Flag) string {
	if len(f.Envs) == 0 {
		return ""
	}
	return "`" + strings.Join(f.Envs, "`, `") + "`"
}

func defaultOf(f *kong.Flag) string {
	switch {
	case f.Required:
		return "*required*"
	case f.HasDefault && f.Default != "":
		return "`" + f.Default + "`"
	}
	return ""
}

const configurationLead = `# Configuration of the office

Made from the flags of ` + "`psephos serve`" + ` by a test, which fails when one of them is missing here: change the flags, not this page.

A flag wins over its variable, a variable over the file in ` + "`--config`" + `, a JSON object of flag names without the dashes before them. Lists are
repeated flags, commas in a variable, a JSON list in the file. Secrets are never flags: a file, or a variable of the process, gives
the keystore's passphrase (` + "`PSEPHOS_PASSPHRASE`" + `), the first administrator's password (` + "`PSEPHOS_ADMIN_PASSWORD`" + `) and the mail
server's (` + "`PSEPHOS_SMTP_PASSWORD`" + `).

| flag | variable | default | meaning |
| --- | --- | --- | --- |
`

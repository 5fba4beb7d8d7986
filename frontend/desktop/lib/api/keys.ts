/** Names of answers that several features make old. */
export const organisationsKey = ["organisations"];
export const registrationKey = (organisation: string) => ["registration", organisation];
export const electionKey = (organisation: string, election: string) => ["election", organisation, election];

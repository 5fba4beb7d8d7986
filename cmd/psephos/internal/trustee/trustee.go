package trustee

// Trustee is psephos trustee, but for the making of a wallet, which is a voter's.
type Trustee struct {
	Ceremony ceremony `cmd:"" help:"Take part in a board's key ceremony."`
	Decrypt  decrypt  `cmd:"" help:"Publish the decryption share of a closed election."`
	Status   status   `cmd:"" help:"Show which trustees have done what."`
}

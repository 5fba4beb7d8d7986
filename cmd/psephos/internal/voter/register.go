package voter

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"psephos/app/office"
	"psephos/app/wallet"
	"psephos/chain"
	"psephos/cmd/psephos/internal/flags"
	"psephos/cmd/psephos/internal/terminal"
	"psephos/election"
	"psephos/internal/cause"
	"psephos/roll"
)

// Register is psephos register.
type Register struct {
	flags.Wallet
	Invitation     string   `arg:"" optional:"" help:"The invitation, psephos://join/… Other users of this computer can see it; a file is better."`
	InvitationFile string   `placeholder:"FILE" help:"File with the invitation instead; - is standard input."`
	Email          string   `placeholder:"ADDRESS" help:"Your e-mail address, if the invitation does not name it."`
	PasswordFile   string   `env:"PSEPHOS_PASSWORD_FILE" type:"existingfile" placeholder:"FILE" help:"File with your password at the office (else PSEPHOS_PASSWORD or a question)."`
	RPC            []string `name:"rpc" env:"PSEPHOS_RPC" placeholder:"URL" help:"Read the chain through these nodes instead of the invitation's."`
	Wait           bool     `default:"true" negatable:"" help:"Wait until the address is on the roll."`
	Yes            bool     `short:"y" help:"Do not ask before registering."`
	JSON           bool     `name:"json" help:"Print the registration as one line of JSON."`
}

// Help is shown by --help.
func (*Register) Help() string {
	return `Makes your account at the office with the one-time code of the invitation, proves with the wallet's key that you hold its address,
and waits until two registrars have put the address on the roll, which it reads from the chain. You can stop it (Ctrl-C)
at any time: the same command continues, with the password that you chose the first time.

Examples:
  psephos wallet new
  psephos register --invitation-file invitation.txt
  psephos register --invitation-file invitation.txt --password-file office.pass --yes --no-wait --wallet ./voter`
}

const (
	passwordVariable = "PSEPHOS_PASSWORD"
	officeTimeout    = 30 * time.Second
	rollInterval     = time.Second // between two readings of the roll
	maxInvitation    = 64 << 10
)

// registration is what `psephos register --json` prints. It has no number until the address is on the roll.
type registration struct {
	Address      common.Address `json:"address"`
	Number       *uint32        `json:"number,omitempty"`
	Email        string         `json:"email"`
	Organisation string         `json:"organisation"`
	Office       string         `json:"office"`
	ChainID      uint64         `json:"chainId"`
	Factory      common.Address `json:"factory"`
	Roll         common.Address `json:"roll"`
	RPC          []string       `json:"rpc"`
}

// Run registers.
func (c *Register) Run(ctx context.Context, term *terminal.Terminal) error {
	invitation, err := c.invitation(term)
	if err != nil {
		return err
	}
	showInvitation(term, invitation)
	vault, err := c.Open()
	if err != nil {
		return err
	}
	defer vault.Close()
	nodes, err := chain.Dial(ctx, invitation.RPC, invitation.ChainID)
	if err != nil {
		return err
	}
	defer nodes.Close()
	snapshot, err := rollOf(ctx, nodes, invitation.Roll)
	if err != nil {
		return err
	}
	if _, enrolled := snapshot.Find(vault.Address()); !enrolled {
		if err := c.atOffice(ctx, term, invitation, vault); err != nil {
			return err
		}
		if c.Wait {
			if snapshot, err = waitForRoll(ctx, term, nodes, snapshot, vault.Address()); err != nil {
				return err
			}
		}
	}
	return c.print(term, invitation, snapshot, vault.Address())
}

// invitation reads the invitation; the flags win over what it says.
func (c *Register) invitation(term *terminal.Terminal) (election.Invitation, error) {
	if (c.Invitation == "") == (c.InvitationFile == "") {
		return election.Invitation{}, errors.New("which invitation? Give its link, or a file with --invitation-file FILE")
	}
	text := c.Invitation
	if c.InvitationFile != "" {
		data, err := readInvitation(term, c.InvitationFile)
		if err != nil {
			return election.Invitation{}, fmt.Errorf("read the invitation: %v", cause.File(err))
		}
		text = string(data)
	}
	invitation, err := election.ParseInvitation(text)
	if err != nil {
		return invitation, err
	}
	if c.Email != "" {
		invitation.Email = c.Email
	}
	if invitation.Email == "" {
		return invitation, errors.New("the invitation does not name your e-mail address: give it with --email ADDRESS")
	}
	if len(c.RPC) > 0 {
		invitation.RPC = c.RPC
	}
	return invitation, flags.CheckNodes(invitation.RPC)
}

func readInvitation(term *terminal.Terminal, file string) ([]byte, error) {
	if file == "-" {
		return term.ReadAll(maxInvitation)
	}
	return os.ReadFile(file)
}

func showInvitation(term *terminal.Terminal, i election.Invitation) {
	term.Notef("Organisation  %s\nOffice        %s\nChain         %d\nRoll          %s\nFactory       %s\nE-mail        %s",
		terminal.Line(i.Organisation), terminal.Line(i.Office), i.ChainID, i.Roll, i.Factory, terminal.Line(i.Email))
}

// rollOf reads the organisation's roll, if there is one at the address.
func rollOf(ctx context.Context, nodes *chain.Chain, address common.Address) (*roll.Snapshot, error) {
	if err := flags.ExpectContract(ctx, nodes, address, "VoterRoll", "roll", "check the invitation and the node"); err != nil {
		return nil, err
	}
	return roll.Open(nodes, address).Snapshot(ctx, nil)
}

// atOffice makes the account or signs in, and proves the address unless it is proven already.
func (c *Register) atOffice(ctx context.Context, term *terminal.Terminal, i election.Invitation, vault *wallet.Vault) error {
	if err := c.confirm(term, i, vault.Address()); err != nil {
		return err
	}
	passphrase, err := c.Passphrase(term)
	if err != nil {
		return err
	}
	err = vault.Unlock(passphrase)
	passphrase.Wipe()
	if err != nil {
		return err
	}
	password, err := c.password(term)
	if err != nil {
		return err
	}
	// A redirection could send code and password to another host.
	client := &http.Client{Timeout: officeTimeout, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	session, err := office.New(i.Office, client)
	if err != nil {
		return err
	}
	err = enter(ctx, term, session, i, password)
	if err == nil {
		err = proveAddress(ctx, term, session, i, vault)
		_ = session.SignOut(context.WithoutCancel(ctx)) // if it fails, the session expires
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return err
}

func (c *Register) confirm(term *terminal.Terminal, i election.Invitation, address common.Address) error {
	if c.Yes || !term.Interactive() {
		return nil
	}
	sure, err := term.Confirm(fmt.Sprintf("Register the address %s at %s?", address, terminal.Line(i.Office)))
	if err == nil && !sure {
		err = errors.New("nothing was done")
	}
	return err
}

// password is the password at the office. A person is asked twice: it may become the password of a new account.
func (c *Register) password(term *terminal.Terminal) (string, error) {
	_, given := os.LookupEnv(passwordVariable)
	typed, err := flags.Secret(term, c.PasswordFile, passwordVariable, "Password at the office (a new one if you have no account yet): ")
	if err != nil && c.PasswordFile == "" && !given && !term.Interactive() {
		return "", fmt.Errorf("a password for the office is needed: give it with --password-file FILE or in the variable %s", passwordVariable)
	}
	if err != nil || c.PasswordFile != "" || given {
		return typed, err
	}
	again, err := term.AskSecret("The same again: ")
	if err == nil && typed != again {
		err = errors.New("the two passwords differ; nothing was done")
	}
	return typed, err
}

// enter signs up, or signs in if the invitation's code was used before, as after a registration that was interrupted.
func enter(ctx context.Context, term *terminal.Terminal, session *office.Session, i election.Invitation, password string) error {
	refused := session.SignUp(ctx, i.Code, i.Email, password)
	if refused == nil {
		term.Notef("Your account is made.")
		return nil
	}
	var refusal *office.Error
	if !errors.As(refused, &refusal) {
		return refused
	}
	switch refusal.Code {
	case "code_used", "code_expired", "email_taken":
	default:
		return fmt.Errorf("%s: %w", i.Office, refused)
	}
	err := session.SignIn(ctx, i.Email, password)
	if errors.As(err, &refusal) && refusal.Code == "bad_credentials" {
		return fmt.Errorf("%s: %s Signing in failed as well: %s", i.Office, refused, err)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", i.Office, err)
	}
	term.Notef("You have an account already; you are signed in.")
	return nil
}

// proveAddress signs the office's challenge, of which it takes nothing but the nonce.
func proveAddress(ctx context.Context, term *terminal.Terminal, session *office.Session, i election.Invitation, vault *wallet.Vault) error {
	address := vault.Address()
	me, err := session.Me(ctx)
	if err != nil {
		return fmt.Errorf("%s: %w", i.Office, err)
	}
	if isAddress(me.Address, address) || me.Rekey != nil && isAddress(me.Rekey.Address, address) {
		term.Notef("The office knows your address already.")
		return nil
	}
	challenge, err := session.Challenge(ctx)
	if err != nil {
		return fmt.Errorf("%s: %w", i.Office, err)
	}
	asked := election.Challenge{
		Office: challenge.Office, ChainID: uint64(challenge.ChainID), Roll: common.HexToAddress(challenge.Roll), Nonce: challenge.Nonce,
	}
	proof, err := i.Possession(asked, address)
	if err != nil {
		return err
	}
	signature, err := vault.SignPossession(proof)
	if err != nil {
		return err
	}
	answer := office.Proof{Address: address.Hex(), Nonce: proof.Nonce, Signature: hexutil.Encode(signature)}
	if _, err := session.Prove(ctx, answer); err != nil {
		return fmt.Errorf("%s: %w", i.Office, err)
	}
	term.Notef("The office has your address %s.", address)
	return nil
}

func isAddress(text *string, address common.Address) bool {
	return text != nil && common.HexToAddress(*text) == address
}

// waitForRoll reads the roll until address is on it. If no node answers meanwhile, it goes on asking.
func waitForRoll(ctx context.Context, term *terminal.Terminal, nodes *chain.Chain, snapshot *roll.Snapshot, address common.Address) (*roll.Snapshot, error) {
	term.Notef("Waiting until two registrars have put your address on the roll. You can stop this (Ctrl-C); the same command continues.")
	progress := term.Progress()
	defer progress.Close()
	contract := roll.Open(nodes, snapshot.Roll)
	tick := time.NewTicker(rollInterval)
	defer tick.Stop()
	for {
		progress.Report("waiting for the registrars", 0, 0)
		newer, err := contract.Update(ctx, snapshot, nil)
		if err == nil {
			snapshot = newer
		} else if !errors.Is(err, chain.ErrNoEndpoint) && ctx.Err() == nil {
			return nil, err
		}
		if _, enrolled := snapshot.Find(address); enrolled {
			return snapshot, nil
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-tick.C:
		}
	}
}

func (c *Register) print(term *terminal.Terminal, i election.Invitation, snapshot *roll.Snapshot, address common.Address) error {
	result := registration{
		Address: address, Email: i.Email, Organisation: i.Organisation, Office: i.Office, ChainID: i.ChainID,
		Factory: i.Factory, Roll: i.Roll, RPC: i.RPC,
	}
	number, enrolled := snapshot.Find(address)
	if enrolled {
		result.Number = &number
	}
	switch {
	case c.JSON:
		return term.JSON(result)
	case enrolled:
		term.Printf("You are on the roll: voter number %d, address %s.\n", number, address)
		term.Printf("(It is your place on the roll. Numbers have gaps: yours does not say how many voters there are.)\n\n")
		term.Printf("To see the elections:  psephos election list --factory %s --roll %s --rpc %s\n", i.Factory, i.Roll, terminal.Word(i.RPC[0]))
		term.Printf("To vote in one:        psephos vote ADDRESS --rpc %s --office %s%s\n", terminal.Word(i.RPC[0]), terminal.Word(i.Office), c.sameWallet())
	default:
		term.Printf("Your address %s waits for the registrars. Run the same command again to see whether it is on the roll.\n", address)
	}
	return nil
}

// sameWallet is the flag that makes another command take this wallet.
func (c *Register) sameWallet() string {
	if c.Dir == "" {
		return ""
	}
	return " --wallet " + terminal.Word(c.Dir)
}

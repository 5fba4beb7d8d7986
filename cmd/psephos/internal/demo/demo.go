package demo

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"reflect"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"psephos/audit"
	"psephos/chain"
	"psephos/election"
	"psephos/roll"
)

// Progress is told how far a stage has come; total 0 means unknown.
type Progress func(stage string, done, total int)

// Config says which election to hold, and where.
type Config struct {
	Mode      election.Mode
	Voters    int
	Ballots   int   // how many of the voters vote
	Options   []int // per contest
	Landslide bool  // everybody chooses the first option
	Batch     int   // ballots per transaction, fewer where they would not fit
	// Trustees, Threshold and Minimum (ballots for a result) are of secret elections.
	Trustees  int
	Threshold int
	Minimum   int
	Seed      uint64
	// Duration is how long the election stays open where the chain's clock cannot be moved; zero estimates it.
	Duration time.Duration

	RPC      []string
	Key      *ecdsa.PrivateKey
	Progress Progress
}

// Result is what `psephos demo --json` prints. Counts are per contest and option.
type Result struct {
	Mode     election.Mode  `json:"mode"`
	Election common.Address `json:"election"`
	Voters   int            `json:"voters"`
	Ballots  uint64         `json:"ballots"`
	Options  []int          `json:"options"`
	Results  [][]uint64     `json:"results"`
	Expected [][]uint64     `json:"expected"`
	Audit    audit.Verdict  `json:"audit"`
	Gas      Gas            `json:"gas"`
	Seconds  Seconds        `json:"seconds"`

	Report *audit.Report `json:"-"`
}

// Gas is what was used, per voter, ballot or trustee. What an election has no use for is left out.
type Gas struct {
	EnrolPerVoter      uint64 `json:"enrolPerVoter"`
	CastPerBallot      uint64 `json:"castPerBallot"`
	CeremonyPerTrustee uint64 `json:"ceremonyPerTrustee,omitempty"`
	SharePerTrustee    uint64 `json:"sharePerTrustee,omitempty"`
	Finalise           uint64 `json:"finalise,omitempty"`
}

// Seconds is how long each step took. Tally includes waiting for the election to close where the clock cannot be moved.
type Seconds struct {
	Enrol    float64 `json:"enrol"`
	Ceremony float64 `json:"-"`
	Encrypt  float64 `json:"encrypt"`
	Cast     float64 `json:"cast"`
	Tally    float64 `json:"tally"`
	Audit    float64 `json:"audit"`
	Total    float64 `json:"total"`
}

// Agrees says whether the chain's result is the expected one.
func (r *Result) Agrees() bool { return reflect.DeepEqual(r.Results, r.Expected) }

// The widest election the contracts hold.
const (
	maxVoters   = 1 << 24
	maxContests = 16
	maxOptions  = 32
)

func (c Config) validate() error {
	switch {
	case c.Voters < 1 || c.Voters > maxVoters:
		return fmt.Errorf("the number of voters must lie between 1 and %d", maxVoters)
	case c.Ballots < 0 || c.Ballots > c.Voters:
		return fmt.Errorf("the number of ballots must lie between 0 and the number of voters, %d", c.Voters)
	case len(c.Options) < 1 || len(c.Options) > maxContests:
		return fmt.Errorf("an election has 1 to %d questions", maxContests)
	case c.Batch < 1 || c.Batch > 1024:
		return errors.New("a batch holds 1 to 1024 ballots")
	}
	if c.Mode == election.ModeSecret && (c.Trustees < 1 || c.Trustees > election.MaxTrustees || c.Threshold < 1 || c.Threshold > c.Trustees) {
		return fmt.Errorf("a secret election has 1 to %d trustees and a threshold of 1 up to their number", election.MaxTrustees)
	}
	if c.Minimum < 0 {
		return errors.New("the minimum number of ballots cannot be negative")
	}
	for _, options := range c.Options {
		if options < 2 || options > maxOptions {
			return fmt.Errorf("a question has 2 to %d options", maxOptions)
		}
	}
	return nil
}

// run is an election being held.
type run struct {
	Config
	chain    *chain.Chain
	sender   *chain.Sender
	clock    *Clock
	voters   []voter
	snapshot *roll.Snapshot
	contract election.Contracts
	trustees []*trustee
	board    *election.Board
	election *election.Election
	result   *Result
}

// slowCall bounds one request: an interpreter of the EVM in JavaScript takes long for a batch of secret ballots.
const slowCall = 2 * time.Minute

// Run holds the election. The error is for an election that could not be held; a wrong result or a failed audit is in the
// Result.
func Run(ctx context.Context, config Config) (*Result, error) {
	if err := config.validate(); err != nil {
		return nil, err
	}
	if config.Progress == nil {
		config.Progress = func(string, int, int) {}
	}
	nodes, err := chain.Dial(ctx, config.RPC, 0, chain.WithPoll(50*time.Millisecond),
		chain.WithTimeout(slowCall))
	if err != nil {
		return nil, err
	}
	defer nodes.Close()
	clock, err := OpenClock(ctx, nodes, config.RPC[0])
	if err != nil {
		return nil, err
	}
	defer clock.Close()
	r := &run{
		Config: config, chain: nodes, clock: clock,
		sender: election.NewSender(nodes, chain.KeySigner(config.Key), chain.MemoryJournal()),
		result: &Result{Mode: config.Mode, Voters: config.Voters, Options: config.Options},
	}
	return r.result, r.hold(ctx)
}

// hold goes through the steps of an election and times them.
func (r *run) hold(ctx context.Context) error {
	steps := []struct {
		name    string
		seconds *float64
		do      func(context.Context) error
	}{
		{"deploying the contracts", nil, r.deploy},
		{"enrolling the voters", &r.result.Seconds.Enrol, r.enrol},
		{"holding the key ceremony", &r.result.Seconds.Ceremony, r.ceremony},
		{"creating the election", nil, r.create},
		{"making the ballots", &r.result.Seconds.Encrypt, r.fill},
		{"casting the ballots", &r.result.Seconds.Cast, r.cast},
		{"counting", &r.result.Seconds.Tally, r.tally},
		{"auditing", &r.result.Seconds.Audit, r.audit},
	}
	began := time.Now()
	for _, step := range steps {
		r.Progress(step.name, 0, 0)
		stepBegan := time.Now()
		if err := step.do(ctx); err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
		if step.seconds != nil {
			*step.seconds = seconds(stepBegan)
		}
	}
	r.result.Seconds.Total = seconds(began)
	return nil
}

func seconds(since time.Time) float64 {
	return float64(time.Since(since).Round(time.Millisecond)) / float64(time.Second)
}

func (r *run) deploy(ctx context.Context) error {
	account := crypto.PubkeyToAddress(r.Key.PublicKey)
	var err error
	r.contract, err = election.DeployOrganisation(ctx, r.sender, election.Roles{
		Admin: account, Registrars: []common.Address{account}, Organisers: []common.Address{account},
	})
	return err
}

// create makes the election, open at once.
func (r *run) create(ctx context.Context) error {
	head, err := r.chain.Head(ctx)
	if err != nil {
		return err
	}
	definition := r.definition()
	definition.Roll = r.contract.Roll
	if r.board != nil {
		definition.Board, definition.MinimumBallots = r.board.Address, uint32(r.Minimum)
	}
	definition.Opening = time.Unix(int64(head.Time), 0)
	definition.Closing = definition.Opening.Add(r.duration())
	address, err := election.OpenFactory(r.chain, r.contract.Factory).CreateElection(ctx, r.sender, definition)
	if err != nil {
		return err
	}
	r.result.Election = address
	r.election, err = election.Open(ctx, r.chain, address)
	return err
}

// duration is how long the election stays open. Blocks in quick succession move a development chain's time by a second
// each, so there it is generous; on a real chain somebody waits for it.
func (r *run) duration() time.Duration {
	switch {
	case r.Duration > 0:
		return r.Duration
	case r.clock.Movable():
		return 7 * 24 * time.Hour
	default:
		return 3*time.Minute + time.Duration(r.Ballots/r.Batch)*5*time.Second
	}
}

func (r *run) definition() election.Definition {
	text := func(format string, args ...any) election.Text {
		return election.Text{"en": fmt.Sprintf(format, args...)}
	}
	definition := election.Definition{
		Title: text("Demonstration"), Languages: []string{"en"}, Mode: r.Mode,
	}
	for contest, options := range r.Options {
		question := election.Question{Title: text("Question %d", contest+1)}
		for option := range options {
			question.Options = append(question.Options, election.Option{Title: text("Option %d", option+1)})
		}
		definition.Questions = append(definition.Questions, question)
	}
	return definition
}

// tally waits for the end and reads the result from the chain.
func (r *run) tally(ctx context.Context) error {
	closing, err := r.election.Closing(ctx)
	if err != nil {
		return err
	}
	err = r.clock.WaitUntil(ctx, uint64(closing.Unix()), func(done, total int) {
		r.Progress("waiting for the election to close", done, total)
	})
	if err != nil {
		return err
	}
	if r.result.Ballots, err = r.election.BallotCount(ctx, nil); err != nil {
		return err
	}
	if r.Mode == election.ModeSecret {
		if err := r.decrypt(ctx); err != nil {
			return err
		}
	}
	r.result.Results, err = r.election.Counts(ctx, nil)
	return err
}

func (r *run) audit(ctx context.Context) error {
	report, _, err := audit.Run(ctx, audit.Config{
		Endpoints: r.RPC, Election: r.result.Election, ChainID: r.chain.ChainID().Uint64(),
		Progress: func(stage string, done, total int) { r.Progress("auditing: "+stage, done, total) },
	})
	if err != nil {
		return err
	}
	r.result.Report, r.result.Audit = report, report.Verdict
	return nil
}

package organisation

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"psephos/backend/auth"
	"psephos/backend/mail"
	"psephos/backend/office"
	"psephos/chain"
	"psephos/devnet"
)

// Name is the organisation's name.
const Name = "Demo Association"

const (
	usualPort   = 8585
	heartbeat   = 3 * time.Second
	poll        = 200 * time.Millisecond
	officeEther = 1000
)

// Config says how to run the organisation.
type Config struct {
	// Dir keeps everything across restarts; empty uses a temporary directory that Close removes.
	Dir string
	// Port of the office; the chain takes the next one. Zero takes free ports. Negative: UsualPort and the next one, or free ones
	// where those are taken, until somebody has joined; from then on those at which that was.
	Port int
	// UsualPort is 8585 if it is zero.
	UsualPort int
	// Origin is how people reach the office if something stands in front of it; by default its own address.
	Origin string
	// Approve makes a worker approve and enrol everybody who has proved an address.
	Approve bool
	// Trustee is a person who is one of the trustees of one more secret election; zero for nobody.
	Trustee common.Address
	// Organiser is a person who may create elections and gets test money; zero for nobody.
	Organiser common.Address
	// MailServer sends the office's messages; nil writes them as files into the data directory.
	MailServer *mail.Server
	// Log receives the office's log.
	Log *slog.Logger
	// Progress may be nil.
	Progress func(stage string, done, total int)
}

// Up is what `psephos dev --json` prints once everything is up.
type Up struct {
	RPC         string                    `json:"rpc"`
	Office      string                    `json:"office"`
	ChainID     uint64                    `json:"chainId"`
	Factory     common.Address            `json:"factory"`
	Roll        common.Address            `json:"roll"`
	Elections   map[string]common.Address `json:"elections"`
	Invitations []string                  `json:"invitations"`
	Registrars  []Account                 `json:"registrars"`

	// Taken are the usual ports that another program had at this start.
	Taken []int `json:"-"`
	// Used are the invitations that somebody accepted before this start; Invitations are the others.
	Used    []string `json:"-"`
	Admin   Account  `json:"-"`
	KeyFile string   `json:"-"` // of the organiser
	Outbox  string   `json:"-"`
}

// Organisation is a running organisation.
type Organisation struct {
	config     Config
	temporary  bool
	state      *state
	taken      []int
	devnet     *devnet.Chain
	chain      *chain.Chain
	office     *office.Office
	registrar  [2]registrar
	workers    *errgroup.Group
	stop       context.CancelFunc
	background context.Context // ends when the organisation does
}

// Start starts the organisation and returns once everything is up. The caller MUST Close it.
func Start(ctx context.Context, config Config) (*Organisation, error) {
	if config.Log == nil {
		config.Log = slog.New(slog.DiscardHandler)
	}
	if config.Progress == nil {
		config.Progress = func(string, int, int) {}
	}
	if config.UsualPort == 0 {
		config.UsualPort = usualPort
	}
	o := &Organisation{config: config}
	if err := o.start(ctx); err != nil {
		return nil, errors.Join(err, o.Close())
	}
	return o, nil
}

func (o *Organisation) start(ctx context.Context) error {
	if err := o.openDir(); err != nil {
		return err
	}
	if err := o.checkPorts(); err != nil {
		return err
	}
	steps := []struct {
		stage string
		do    func(context.Context) error
	}{
		{"starting the chain", o.startChain},
		{"deploying the contracts", o.deploy},
		{"holding the trustees' key ceremony", o.formBoard},
		{"opening the elections", o.createElections},
		{"making a board with your trustee", o.formCouncil},
		{"appointing the organiser", o.appointOrganiser},
		{"opening the office", o.openOffice},
		{"inviting the members", o.invite},
		{"simulating the members", o.populate},
	}
	for i, step := range steps {
		o.config.Progress(step.stage, i, len(steps))
		if err := step.do(ctx); err != nil {
			return fmt.Errorf("%s: %w", step.stage, err)
		}
		if err := o.state.save(o.config.Dir); err != nil {
			return err
		}
	}
	o.workers.Go(o.decryptAfterClosing)
	if o.state.Council.Board != (common.Address{}) {
		o.workers.Go(o.sitInCouncil)
	}
	if o.config.Approve {
		o.workers.Go(o.approveAll)
	}
	return nil
}

// errDone is what a step of every says that has nothing left to do.
var errDone = errors.New("nothing is left to do")

// every repeats step until it is done or the organisation stops. What fails is logged as failure and tried again.
func (o *Organisation) every(interval time.Duration, failure string, step func(context.Context) error) error {
	tick := time.NewTicker(interval)
	defer tick.Stop()
	for {
		select {
		case <-o.background.Done():
			return nil
		case <-tick.C:
			err := step(o.background)
			if errors.Is(err, errDone) {
				return nil
			}
			if err != nil && o.background.Err() == nil {
				o.config.Log.WarnContext(o.background, failure, slog.Any("error", err))
			}
		}
	}
}

func (o *Organisation) openDir() (err error) {
	if o.config.Dir == "" {
		o.temporary = true
		o.config.Dir, err = os.MkdirTemp("", "psephos-dev-")
	} else {
		err = os.MkdirAll(o.config.Dir, 0o700)
	}
	if err != nil {
		return fmt.Errorf("make the data directory: %v", err)
	}
	o.state, err = loadState(o.config.Dir)
	return err
}

func (o *Organisation) startChain(ctx context.Context) error {
	listener, err := o.listen(o.state.ChainPort, 1)
	if err != nil {
		return err
	}
	// The node wants to open the port itself.
	o.state.ChainPort = listener.Addr().(*net.TCPAddr).Port
	if err := listener.Close(); err != nil {
		return err
	}
	if o.devnet, err = devnet.Start(ctx, devnet.Config{
		DataDir: filepath.Join(o.config.Dir, "chain"), HTTPPort: o.state.ChainPort, Heartbeat: heartbeat,
	}); err != nil {
		return err
	}
	o.chain, err = chain.Dial(ctx, []string{o.devnet.RPC()}, 0, chain.WithPoll(poll))
	return err
}

func (o *Organisation) openOffice(ctx context.Context) error {
	listener, err := o.listen(o.state.OfficePort, 0)
	if err != nil {
		return err
	}
	o.state.OfficePort = listener.Addr().(*net.TCPAddr).Port
	key, err := crypto.HexToECDSA(o.state.OfficeKey)
	if err != nil {
		return errors.New("the office's key is damaged")
	}
	secret, err := hex.DecodeString(o.state.SigningKey)
	if err != nil {
		return errors.New("the office's secret is damaged")
	}
	o.office, err = office.Open(ctx, office.Config{
		Name: Name, Origin: o.config.Origin, Listener: listener, Database: "sqlite:" + filepath.Join(o.config.Dir, "office.db"), Cache: "embedded",
		Secret: secret, RPC: []string{o.devnet.RPC()}, Factory: o.state.Contracts.Factory, Roll: o.state.Contracts.Roll,
		Key: key, Journal: filepath.Join(o.config.Dir, "journal"), Outbox: o.outbox(),
		MailServer: o.config.MailServer, MailFrom: "Election office <office@demo.example>", Poll: poll, Log: o.config.Log,
	})
	if err != nil {
		return err
	}
	if err := o.ensureStaff(ctx); err != nil {
		return err
	}
	background, stop := context.WithCancel(context.Background())
	o.stop = stop
	o.workers, background = errgroup.WithContext(background)
	o.background = background
	o.workers.Go(func() error { return o.office.Run(background) })
	return nil
}

func (o *Organisation) outbox() string { return filepath.Join(o.config.Dir, "outbox") }

// ensureStaff makes the sign-ins and finds the registrars' accounts.
func (o *Organisation) ensureStaff(ctx context.Context) error {
	if err := o.office.Auth.EnsureStaff(ctx, "system", o.state.Admin.Email, o.state.Admin.Password, auth.Admin); err != nil {
		return err
	}
	return o.ensureRegistrars(ctx)
}

// Up describes the running organisation.
func (o *Organisation) Up() Up {
	up := Up{
		RPC: o.devnet.RPC(), Office: o.office.Origin, ChainID: o.devnet.ChainID().Uint64(),
		Factory: o.state.Contracts.Factory, Roll: o.state.Contracts.Roll,
		Elections:  map[string]common.Address{"open": o.state.Open, "secret": o.state.Secret},
		Registrars: o.state.Registrars, Admin: o.state.Admin, Taken: o.taken,
		KeyFile: devnet.KeyFile(filepath.Join(o.config.Dir, "chain")), Outbox: o.outbox(),
		Invitations: []string{},
	}
	for _, guest := range o.state.Guests {
		if guest.used {
			up.Used = append(up.Used, guest.Invitation)
			continue
		}
		up.Invitations = append(up.Invitations, guest.Invitation)
	}
	return up
}

// Done is closed when the organisation has stopped by itself, because something failed; Close then says what.
func (o *Organisation) Done() <-chan struct{} { return o.background.Done() }

// Close stops everything and returns why anything stopped before.
func (o *Organisation) Close() error {
	var errs []error
	if o.workers != nil {
		joined := o.joined()
		o.stop()
		errs = append(errs, o.workers.Wait(), o.keepJoined(joined))
	} else if o.office != nil {
		errs = append(errs, o.office.Close())
	}
	if o.chain != nil {
		o.chain.Close()
	}
	if o.devnet != nil {
		errs = append(errs, o.devnet.Close())
	}
	if o.temporary && o.config.Dir != "" {
		errs = append(errs, os.RemoveAll(o.config.Dir))
	}
	return errors.Join(errs...)
}

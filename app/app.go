package app

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"psephos/app/auditing"
	"psephos/app/errand"
	"psephos/app/member"
	"psephos/app/organiser"
	"psephos/app/trustee"
	"psephos/app/voting"
	"psephos/app/wallet"
)

// Config is what an App needs.
type Config struct {
	// DataDir holds the vault, the journal and the settings. One app at a time uses it.
	DataDir string
	// Invitation is a psephos:// link that the app was started with, or "".
	Invitation string
	// Log gets what goes wrong; never a secret.
	Log *slog.Logger

	// opened gets the vault when it was opened: for tests.
	opened func(*wallet.Vault)
}

// App is one person's app: the rooms and what they share. Start makes it work, Stop ends it.
type App struct {
	config  Config
	log     *slog.Logger
	host    Host
	members *member.Members
	rooms   rooms

	ctx    context.Context
	cancel context.CancelFunc
	work   sync.WaitGroup
	ready  sync.Once // the page said that its first screen is shown

	mu         sync.Mutex
	problem    error         // why the data directory cannot be used; nil once it can
	vault      *wallet.Vault // nil while there is a problem
	settings   Settings
	invitation string
	creation   creation
	autolock   *autolock
}

// rooms are the parts of the app that know nothing of each other.
type rooms struct {
	voting    *voting.Room
	organiser *organiser.Room
	trustee   *trustee.Room
	auditing  *auditing.Room
	// load reads the rooms' files, once the data directory is this app's alone.
	load func() error
}

// New makes the app over a data directory. A directory that cannot be used is not an error here: the window opens and
// says so (Session.Status), and offers to try again.
func New(config Config) *App {
	ctx, cancel := context.WithCancel(context.Background())
	a := &App{
		config: config, log: config.Log, host: noHost{}, members: member.New(), ctx: ctx, cancel: cancel,
		settings: usualSettings(), invitation: config.Invitation,
	}
	a.autolock = newAutolock(0, a.lock)
	a.rooms = a.newRooms()
	a.problem = a.open()
	return a
}

// newRooms wires the rooms.
func (a *App) newRooms() rooms {
	dir, log := a.config.DataDir, a.log
	desk := organiser.DeskIn(dir)
	ballots, loadBallots := voting.ErrandsFile(dir)
	steps, loadSteps := trustee.ErrandsFile(dir)
	account := errand.NewAccount(errand.Config{
		Dir: dir, Chain: a.members.Chain, Books: []*errand.Book{desk.Book, ballots, steps},
		Wallet: func() (errand.Signer, error) { return a.members.Vault() },
	})
	cast := voting.New(voting.Config{
		Members: a.members, Account: account, Errands: ballots, Log: log, Timeout: a.timeout, SubmitMyself: a.submitsMyself, Save: a.save,
	})
	return rooms{
		voting:    cast,
		organiser: organiser.New(organiser.Config{Members: a.members, Account: account, Desk: desk, Log: log, Timeout: a.timeout, Save: a.save}),
		trustee:   trustee.New(trustee.Config{Members: a.members, Account: account, Errands: steps, Dir: dir, Log: log, Timeout: a.timeout}),
		auditing: auditing.New(auditing.Config{
			Members: a.members, Log: log, Context: a.ctx, Program: "Psephos " + Version, Permit: permitNetwork, Ballot: cast.Ballot, Save: a.save,
		}),
		load: func() error {
			return errors.Join(cast.Open(filepath.Join(dir, "ballots")), desk.Load(), loadBallots(), loadSteps())
		},
	}
}

// Start begins the work in the background: delivering what was signed before.
func (a *App) Start() {
	a.work.Go(func() { a.rooms.voting.Run(a.ctx) })
	a.work.Go(func() { a.rooms.trustee.Run(a.ctx) })
	a.work.Go(func() { a.rooms.organiser.Run(a.ctx) })
}

// Stop ends the work, locks the wallet and gives the data directory back.
func (a *App) Stop() {
	a.cancel()
	a.work.Wait()
	a.autolock.stop()
	a.mu.Lock()
	defer a.mu.Unlock()
	a.creation.wipe()
	a.members.Close()
	if a.vault != nil {
		if err := a.vault.Close(); err != nil {
			a.log.Warn("close the vault", slog.String("error", err.Error()))
		}
	}
}

// open takes the data directory. The vault comes first: its lock keeps a second app away from everything else.
func (a *App) open() error {
	dir := a.config.DataDir
	vault, err := openVault(dir)
	if err != nil {
		a.members.Fail(err)
		return err
	}
	if a.config.opened != nil {
		a.config.opened(vault)
	}
	settings := usualSettings()
	err = errors.Join(settings.read(dir), a.rooms.load())
	if err == nil {
		err = a.members.Open(vault, filepath.Join(dir, "organisations.json"))
	}
	if err != nil {
		err = errors.Join(err, vault.Close())
		a.members.Fail(err)
		return err
	}
	a.vault, a.settings = vault, settings
	a.autolock.set(settings.lockAfter())
	return nil
}

func openVault(dir string) (*wallet.Vault, error) {
	if err := permitDirectory(dir); err != nil {
		return nil, err
	}
	return wallet.Open(dir)
}

// lock forgets the keys, and what was prepared and not sent.
func (a *App) lock() {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.vault != nil {
		a.vault.Lock()
	}
	a.creation.wipe()
	a.rooms.voting.Forget()
	a.rooms.trustee.Forget()
	a.rooms.organiser.Forget()
}

// longestLink is the longest invitation that is taken from outside, in bytes; one may be pasted up to the same length.
const longestLink = 64 << 10

// InvitationIn returns the first invitation, a psephos:// link, among the arguments of a start, or "".
func InvitationIn(args []string) string {
	for _, arg := range args {
		if strings.HasPrefix(arg, "psephos://") && len(arg) <= longestLink {
			return arg
		}
	}
	return ""
}

// secondLaunch takes over what a second launch was started with, such as a link that was clicked: the window asks about it.
// Nothing is joined before the person accepts.
func (a *App) secondLaunch(args []string) {
	link := InvitationIn(args)
	if link == "" {
		return
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.invitation = link
}

// timeout bounds one call of the page.
func (a *App) timeout(d time.Duration) (context.Context, context.CancelFunc) {
	return context.WithTimeout(a.ctx, d)
}

func (a *App) submitsMyself() bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.settings.SubmitMyself
}

// DataDir returns where the app keeps its files unless told otherwise: $PSEPHOS_HOME, else psephos in the person's
// configuration folder.
func DataDir() (string, error) {
	if dir := os.Getenv("PSEPHOS_HOME"); dir != "" {
		return dir, nil
	}
	base, err := os.UserConfigDir()
	if err != nil {
		return "", err
	}
	return filepath.Join(base, "psephos"), nil
}

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

	"psephos/app/journal"
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

// App is one voter's app. Start makes it work, Stop ends it.
type App struct {
	dir        string
	invitation string
	log        *slog.Logger
	host       Host
	atOpening  func(*wallet.Vault) // Config.opened; nil but in tests

	ctx    context.Context
	cancel context.CancelFunc
	work   sync.WaitGroup
	ready  sync.Once // the page said that it stands

	mu       sync.Mutex
	problem  error // why the data directory cannot be used; nil once it can
	vault    *wallet.Vault
	journal  *journal.Journal
	settings Settings
	members  *memberships
	links    map[string]*link
	records  map[uint64]*chainJournal // of transactions, by chain
	creation creation
	prepared map[string]*prepared
	audit    *auditRun // the newest check of an election; nil before the first
	autolock *autolock
	courier  *courier
	trustees *trusteeDesk
	desk     *desk
}

// New makes the app over a data directory. A directory that cannot be used is not an error here: the window opens and
// says so (Session.Status), and offers to try again.
func New(config Config) *App {
	ctx, cancel := context.WithCancel(context.Background())
	a := &App{
		dir: config.DataDir, invitation: config.Invitation, log: config.Log, host: noHost{}, atOpening: config.opened,
		ctx: ctx, cancel: cancel, settings: usualSettings(),
		links: map[string]*link{}, records: map[uint64]*chainJournal{}, prepared: map[string]*prepared{},
	}
	a.autolock = newAutolock(0, a.lock)
	a.courier = newCourier(a)
	a.trustees = newTrusteeDesk(a)
	a.desk = newDesk(a)
	a.problem = a.open()
	return a
}

// Start begins the work in the background: delivering ballots that were signed before.
func (a *App) Start() {
	a.work.Go(func() { a.courier.run(a.ctx) })
	a.work.Go(func() { a.trustees.run(a.ctx) })
	a.work.Go(func() { a.desk.run(a.ctx) })
}

// Stop ends the work, locks the wallet and gives the data directory back.
func (a *App) Stop() {
	a.cancel()
	a.work.Wait()
	a.autolock.stop()
	a.mu.Lock()
	defer a.mu.Unlock()
	a.creation.wipe()
	for _, l := range a.links {
		l.close()
	}
	if a.vault != nil {
		if err := a.vault.Close(); err != nil {
			a.log.Warn("close the vault", slog.String("error", err.Error()))
		}
	}
}

// Areas are the values whose methods the page may call.
func (a *App) Areas() []any {
	return []any{&Session{a}, &Wallet{a}, &Organisations{a}, &Voting{a}, &Results{a}, &Organiser{a}, &Audit{a}, &Trustee{a}}
}

// open takes the data directory. The vault comes first: its lock keeps a second app away from everything else.
func (a *App) open() error {
	if err := permitDirectory(a.dir); err != nil {
		return err
	}
	vault, err := wallet.Open(a.dir)
	if err != nil {
		return err
	}
	if a.atOpening != nil {
		a.atOpening(vault)
	}
	settings := usualSettings()
	members := &memberships{path: filepath.Join(a.dir, "organisations.json")}
	ballots, err := journal.Open(filepath.Join(a.dir, "ballots"))
	err = errors.Join(err, readJSON(a.settingsPath(), &settings), members.load(), a.desk.load(filepath.Join(a.dir, "organiser.json")))
	if err != nil {
		return errors.Join(err, vault.Close())
	}
	a.vault, a.journal, a.settings, a.members = vault, ballots, settings, members
	a.autolock.set(settings.lockAfter())
	return nil
}

// opened returns the vault, or the reason why the data directory cannot be used.
func (a *App) opened() (*wallet.Vault, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.vault, a.problem
}

// lock forgets the keys, and what was prepared but not cast.
func (a *App) lock() {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.vault != nil {
		a.vault.Lock()
	}
	a.creation.wipe()
	clear(a.prepared)
	a.trustees.forget()
	a.desk.forget()
}

// longestLink is the longest invitation that is taken from outside, in bytes; it is as long as one may be pasted.
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

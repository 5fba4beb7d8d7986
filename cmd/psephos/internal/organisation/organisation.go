package organisation

import (
	"context"
	"errors"
	"log/slog"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"psephos/backend/mail"
	"psephos/backend/office"
	"psephos/backend/roll"
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

// registrar is one of the two accounts that approve people.
type registrar = roll.Actor

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

func (o *Organisation) outbox() string { return filepath.Join(o.config.Dir, "outbox") }

package organisation

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"

	"github.com/ethereum/go-ethereum/common"
)

// Start starts the organisation and returns once everything is up. The caller MUST Close it.
func Start(ctx context.Context, config Config) (*Organisation, error) {
	config.Log = cmp.Or(config.Log, slog.New(slog.DiscardHandler))
	if config.Progress == nil {
		config.Progress = func(string, int, int) {}
	}
	config.UsualPort = cmp.Or(config.UsualPort, usualPort)
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

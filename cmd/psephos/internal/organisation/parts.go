package organisation

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"psephos/backend/auth"
	"psephos/backend/office"
	"psephos/chain"
	"psephos/devnet"
	"psephos/internal/cause"
)

func (o *Organisation) openDir() (err error) {
	if o.config.Dir == "" {
		o.temporary = true
		o.config.Dir, err = os.MkdirTemp("", "psephos-dev-")
	} else {
		err = os.MkdirAll(o.config.Dir, 0o700)
	}
	if err != nil {
		return fmt.Errorf("make the data directory: %v", cause.File(err))
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

// ensureStaff makes the sign-ins and finds the registrars' accounts.
func (o *Organisation) ensureStaff(ctx context.Context) error {
	if err := o.office.Auth.EnsureStaff(ctx, "system", o.state.Admin.Email, o.state.Admin.Password, auth.Admin); err != nil {
		return err
	}
	return o.ensureRegistrars(ctx)
}

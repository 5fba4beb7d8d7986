package organisation

import (
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"psephos/devnet"
)

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

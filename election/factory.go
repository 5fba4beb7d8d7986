package election

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
)

// Roles are the accounts of a new organisation. Admin may grant and revoke roles later.
type Roles struct {
	Admin      common.Address   `json:"admin"`
	Registrars []common.Address `json:"registrars"`
	Organisers []common.Address `json:"organisers"`
}

// Contracts are an organisation's contracts.
type Contracts struct {
	Factory common.Address `json:"factory"`
	Roll    common.Address `json:"roll"`
}

// DeployOrganisation deploys implementations, factory and roll and grants the roles. The sender needs to be Admin only
// when there are registrars or organisers to appoint; Admin zero means the sender.
func DeployOrganisation(ctx context.Context, s *Sender, roles Roles) (Contracts, error) {
	return Contracts{}, errors.ErrUnsupported
}

// Summary is an election as the factory announced it.
type Summary struct {
	Address   common.Address `json:"address"`
	Roll      common.Address `json:"roll"`
	Organiser common.Address `json:"organiser"`
	Mode      Mode           `json:"mode"`
	Block     uint64         `json:"block"`
}

// Implementations are the contracts whose code the factory's proxies run.
type Implementations struct {
	Open   common.Address `json:"open"`
	Secret common.Address `json:"secret"`
	Board  common.Address `json:"board"`
}

// Factory creates and lists elections and boards.
type Factory struct {
	Address common.Address
}

// OpenFactory is the factory at address; nothing is read yet.
func OpenFactory(chain *Chain, address common.Address) *Factory { return nil }

// Implementations reads which implementations the proxies run.
func (f *Factory) Implementations(ctx context.Context) (Implementations, error) {
	return Implementations{}, errors.ErrUnsupported
}

// Elections lists the elections created on roll, oldest first.
func (f *Factory) Elections(ctx context.Context, roll common.Address) ([]Summary, error) {
	return nil, errors.ErrUnsupported
}

// CreateElection creates the election that d defines on d.Roll and waits for it. The sender becomes its organiser. A secret
// election needs d.Board.
func (f *Factory) CreateElection(ctx context.Context, s *Sender, d Definition) (common.Address, error) {
	return common.Address{}, errors.ErrUnsupported
}

// CreateBoard creates a board of trustees (in the order of their indices, from 1) and waits for it. deadlines are the last
// seconds to register, to deal and to confirm.
func (f *Factory) CreateBoard(ctx context.Context, s *Sender, trustees []common.Address, threshold int, deadlines [3]uint64) (common.Address, error) {
	return common.Address{}, errors.ErrUnsupported
}

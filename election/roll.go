package election

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// PageSize is the most voters a page of the roll holds.
const PageSize = 256

// Page is one page of the roll as enrolled: its event.
type Page struct {
	Number    uint64           `json:"page"`
	Root      common.Hash      `json:"root"`
	Addresses []common.Address `json:"addresses"`
	Block     uint64           `json:"block"`
	Tx        common.Hash      `json:"tx"`
}

// Amendment says that from Block on Number is held by Holder (zero: struck off).
type Amendment struct {
	Number uint32         `json:"number"`
	Holder common.Address `json:"holder"`
	Block  uint64         `json:"block"`
	Tx     common.Hash    `json:"tx"`
}

// Duplicate is an address that stands at two numbers.
type Duplicate struct {
	Holder common.Address `json:"holder"`
	First  uint32         `json:"first"`
	Second uint32         `json:"second"`
}

// Roll is an organisation's electoral roll on chain.
type Roll struct {
	Address common.Address
}

// OpenRoll is the roll at address; nothing is read yet.
func OpenRoll(chain *Chain, address common.Address) *Roll { return nil }

// PageCount is the number of pages enrolled in a block (nil: newest).
func (r *Roll) PageCount(ctx context.Context, block *big.Int) (uint64, error) {
	return 0, errors.ErrUnsupported
}

// Pages reads the pages enrolled in the blocks from…to, in order. Roots are the events', not recomputed.
func (r *Roll) Pages(ctx context.Context, from, to uint64) ([]Page, error) {
	return nil, errors.ErrUnsupported
}

// Amendments reads the amendments made in the blocks from…to, in the chain's order.
func (r *Roll) Amendments(ctx context.Context, from, to uint64) ([]Amendment, error) {
	return nil, errors.ErrUnsupported
}

// Snapshot reads the roll as it stood in a block (nil: newest). Every page's root is recomputed from its addresses.
func (r *Roll) Snapshot(ctx context.Context, block *big.Int) (*RollSnapshot, error) {
	return nil, errors.ErrUnsupported
}

// Update brings a snapshot to a later block (nil: newest), reading only what is new; old is not changed (nil: Snapshot).
// A snapshot whose last block was reorganised away is read again from the start.
func (r *Roll) Update(ctx context.Context, old *RollSnapshot, block *big.Int) (*RollSnapshot, error) {
	return nil, errors.ErrUnsupported
}

// Enrol sends the enrolment of holders, sorted by it, as page, which must be the next one. Registrar only.
func (r *Roll) Enrol(ctx context.Context, s *Sender, page uint64, holders []common.Address) (*types.Transaction, error) {
	return nil, errors.ErrUnsupported
}

// Amend sends a re-keying of number to holder, or its striking-off (zero address). Registrar only.
func (r *Roll) Amend(ctx context.Context, s *Sender, number uint32, holder common.Address) (*types.Transaction, error) {
	return nil, errors.ErrUnsupported
}

// StrikeDuplicate sends the striking-off of the higher number of a duplicate in snap. Anyone may.
func (r *Roll) StrikeDuplicate(ctx context.Context, s *Sender, snap *RollSnapshot, d Duplicate) (*types.Transaction, error) {
	return nil, errors.ErrUnsupported
}

// IsRegistrar says whether account may enrol and amend.
func (r *Roll) IsRegistrar(ctx context.Context, account common.Address) (bool, error) {
	return false, errors.ErrUnsupported
}

// IsOrganiser says whether account may create elections on this roll.
func (r *Roll) IsOrganiser(ctx context.Context, account common.Address) (bool, error) {
	return false, errors.ErrUnsupported
}

// RollSnapshot is the roll as of one block.
type RollSnapshot struct {
	Roll       common.Address
	Block      Head
	Pages      []Page
	Amendments []Amendment
}

// Size is the number of voters: numbers with a holder.
func (s *RollSnapshot) Size() int { return 0 }

// Numbers is every number ever enrolled, increasing, struck off or not.
func (s *RollSnapshot) Numbers() []uint32 { return nil }

// Exists says whether number was ever enrolled.
func (s *RollSnapshot) Exists(number uint32) bool { return false }

// Holder is who holds number; false if it was never enrolled or is struck off.
func (s *RollSnapshot) Holder(number uint32) (common.Address, bool) { return common.Address{}, false }

// Amended says whether number was amended.
func (s *RollSnapshot) Amended(number uint32) bool { return false }

// Find is the (lowest) number that address holds.
func (s *RollSnapshot) Find(address common.Address) (uint32, bool) { return 0, false }

// Duplicates lists addresses that stand at two numbers, by their second number.
func (s *RollSnapshot) Duplicates() []Duplicate { return nil }

// Proof is the 8 siblings of number's leaf, leaf upwards.
func (s *RollSnapshot) Proof(number uint32) ([]common.Hash, error) { return nil, errors.ErrUnsupported }

// Leaf is the leaf of address at number: keccak256(0x00 ‖ number(32) ‖ address(20)).
func Leaf(number uint32, address common.Address) common.Hash { return common.Hash{} }

// PageRoot is the Merkle root of a page of 1 to 256 addresses.
func PageRoot(page uint64, addresses []common.Address) (common.Hash, error) {
	return common.Hash{}, errors.ErrUnsupported
}

// Multiproof is the proof words shared by the leaves at indices (strictly increasing) of a page.
func Multiproof(page uint64, addresses []common.Address, indices []uint8) ([]common.Hash, error) {
	return nil, errors.ErrUnsupported
}

// VerifyMultiproof computes the root from leaves at indices and proof words, which it consumes completely.
func VerifyMultiproof(page uint64, indices []uint8, holders []common.Address, words []common.Hash) (common.Hash, error) {
	return common.Hash{}, errors.ErrUnsupported
}

package roll

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"

	"psephos/chain"
	"psephos/contracts/bindings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

var binding = sync.OnceValue(bindings.NewVoterRoll)

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
	Index  uint           `json:"logIndex"`
}

// Duplicate is an address that stands at two numbers, the first lower than the second.
type Duplicate struct {
	Holder common.Address `json:"holder"`
	First  uint32         `json:"first"`
	Second uint32         `json:"second"`
}

// Roll is an organisation's electoral roll on chain.
type Roll struct {
	Address common.Address
	chain   *chain.Chain
}

// Open is the roll at address; nothing is read yet.
func Open(chain *chain.Chain, address common.Address) *Roll { return &Roll{address, chain} }

// PageCount is the number of pages enrolled in a block (nil: newest).
func (r *Roll) PageCount(ctx context.Context, block *big.Int) (uint64, error) {
	count, err := chain.Call(ctx, r.chain, r.Address, block, binding().PackPageCount(), binding().UnpackPageCount)
	if err != nil {
		return 0, fmt.Errorf("read the number of roll pages: %w", err)
	}
	return count.Uint64(), nil
}

// Pages reads the pages enrolled in the blocks from…to, in order. Roots are the events', not recomputed.
func (r *Roll) Pages(ctx context.Context, from, to uint64) ([]Page, error) {
	logs, err := r.logs(ctx, from, to, "PageEnrolled")
	if err != nil {
		return nil, err
	}
	pages := make([]Page, len(logs))
	for i := range logs {
		if pages[i], err = decodePage(&logs[i]); err != nil {
			return nil, err
		}
	}
	return pages, nil
}

func decodePage(log *types.Log) (Page, error) {
	event, err := binding().UnpackPageEnrolledEvent(log)
	if err != nil {
		return Page{}, fmt.Errorf("decode the event of a roll page: %v", err)
	}
	addresses, err := unpackAddresses(event.Addresses)
	if err != nil || !event.Page.IsUint64() {
		return Page{}, fmt.Errorf("decode the event of roll page %v: %v", event.Page, err)
	}
	return Page{event.Page.Uint64(), event.Root, addresses, log.BlockNumber, log.TxHash}, nil
}

// Amendments reads the amendments made in the blocks from…to, in the chain's order.
func (r *Roll) Amendments(ctx context.Context, from, to uint64) ([]Amendment, error) {
	logs, err := r.logs(ctx, from, to, "Amended")
	if err != nil {
		return nil, err
	}
	amendments := make([]Amendment, len(logs))
	for i := range logs {
		event, err := binding().UnpackAmendedEvent(&logs[i])
		if err != nil || !event.Number.IsUint64() || event.Number.BitLen() > 32 {
			return nil, fmt.Errorf("decode the event of an amendment: %v", err)
		}
		amendments[i] = Amendment{uint32(event.Number.Uint64()), event.Holder, logs[i].BlockNumber, logs[i].TxHash, logs[i].Index}
	}
	return amendments, nil
}

func (r *Roll) logs(ctx context.Context, from, to uint64, event string) ([]types.Log, error) {
	if from > to {
		return nil, nil
	}
	return r.chain.Logs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
		Addresses: []common.Address{r.Address}, Topics: [][]common.Hash{{binding().GetABI().Events[event].ID}},
	})
}

// Snapshot reads the roll as it stood in a block (nil: newest). Every page's root is recomputed from its addresses, and the
// number of pages must be the contract's.
func (r *Roll) Snapshot(ctx context.Context, block *big.Int) (*Snapshot, error) {
	return r.Update(ctx, nil, block)
}

// Update brings a snapshot to a later block (nil: newest), reading only what is new; old is not changed (nil: Snapshot).
// A snapshot whose last block was reorganised away is read again from the start.
func (r *Roll) Update(ctx context.Context, old *Snapshot, block *big.Int) (*Snapshot, error) {
	head, err := r.head(ctx, block)
	if err != nil {
		return nil, err
	}
	from := uint64(0)
	if old != nil && old.Roll == r.Address && old.Block.Number <= head.Number {
		if stands, known, err := r.chain.Stands(ctx, old.Block); err != nil {
			return nil, err
		} else if stands && known {
			from = old.Block.Number + 1
		}
	}
	if from == 0 {
		old = nil
	}
	if old != nil && from > head.Number {
		return old, nil
	}
	return r.read(ctx, old, from, head)
}

func (r *Roll) head(ctx context.Context, block *big.Int) (chain.Head, error) {
	if block == nil {
		return r.chain.Head(ctx)
	}
	return r.chain.HeadAt(ctx, block.Uint64())
}

// read extends old by the events from block from up to head.
func (r *Roll) read(ctx context.Context, old *Snapshot, from uint64, head chain.Head) (*Snapshot, error) {
	pages, err := r.Pages(ctx, from, head.Number)
	if err != nil {
		return nil, err
	}
	amendments, err := r.Amendments(ctx, from, head.Number)
	if err != nil {
		return nil, err
	}
	snap := old
	if old == nil || len(pages)+len(amendments) > 0 {
		if snap, err = extendSnapshot(old, r.Address, head, pages, amendments); err != nil {
			return nil, fmt.Errorf("read the roll: %w", err)
		}
	}
	count, err := r.PageCount(ctx, new(big.Int).SetUint64(head.Number))
	if err != nil {
		return nil, err
	}
	if count != uint64(len(snap.Pages)) {
		return nil, fmt.Errorf("the roll has %d pages but the node gave events of %d; ask another node", count, len(snap.Pages))
	}
	return snap.at(head), nil
}

// Enrol sends the enrolment of holders, sorted by it, as page, which must be the next one: a resent enrolment ends with the
// *election.RevertError "PageOutOfOrder". Registrar only.
func (r *Roll) Enrol(ctx context.Context, s *chain.Sender, page uint64, holders []common.Address) (*types.Transaction, error) {
	sorted, err := SortAddresses(holders)
	if err != nil {
		return nil, err
	}
	if err := checkPage(page, sorted); err != nil {
		return nil, err
	}
	return s.Send(ctx, &r.Address, binding().PackEnrol(new(big.Int).SetUint64(page), packAddresses(sorted)))
}

// Amend sends a re-keying of number to holder, or its striking-off (zero address). Registrar only.
func (r *Roll) Amend(ctx context.Context, s *chain.Sender, number uint32, holder common.Address) (*types.Transaction, error) {
	return s.Send(ctx, &r.Address, binding().PackAmend(word(number), holder))
}

// StrikeDuplicate sends the striking-off of the higher number of a duplicate in snap. Anyone may.
func (r *Roll) StrikeDuplicate(ctx context.Context, s *chain.Sender, snap *Snapshot, d Duplicate) (*types.Transaction, error) {
	first, err := strikingProof(snap, d.First)
	if err != nil {
		return nil, err
	}
	second, err := strikingProof(snap, d.Second)
	if err != nil {
		return nil, err
	}
	data := binding().PackStrikeDuplicate(d.Holder, word(d.First), first, word(d.Second), second)
	return s.Send(ctx, &r.Address, data)
}

// strikingProof is the proof of number as enrolled; an amended number needs none.
func strikingProof(snap *Snapshot, number uint32) ([][32]byte, error) {
	if snap.Amended(number) {
		return nil, nil
	}
	words, err := snap.Proof(number)
	if err != nil {
		return nil, err
	}
	proof := make([][32]byte, len(words))
	for i, w := range words {
		proof[i] = w
	}
	return proof, nil
}

// The roles of the roll, as OpenZeppelin's AccessControl has them.
var (
	RegistrarRole = crypto.Keccak256Hash([]byte("REGISTRAR_ROLE"))
	OrganiserRole = crypto.Keccak256Hash([]byte("ORGANISER_ROLE"))
)

// IsRegistrar says whether account may enrol and amend.
func (r *Roll) IsRegistrar(ctx context.Context, account common.Address) (bool, error) {
	return r.hasRole(ctx, RegistrarRole, account)
}

// IsOrganiser says whether account may create elections on this roll.
func (r *Roll) IsOrganiser(ctx context.Context, account common.Address) (bool, error) {
	return r.hasRole(ctx, OrganiserRole, account)
}

func (r *Roll) hasRole(ctx context.Context, role common.Hash, account common.Address) (bool, error) {
	data := binding().PackHasRole(role, account)
	has, err := chain.Call(ctx, r.chain, r.Address, nil, data, binding().UnpackHasRole)
	if err != nil {
		return false, fmt.Errorf("read the roles of %s: %w", account.Hex(), err)
	}
	return has, nil
}

// GrantRegistrar sends the appointment of account as registrar. Admin only.
func (r *Roll) GrantRegistrar(ctx context.Context, s *chain.Sender, account common.Address) (*types.Transaction, error) {
	return s.Send(ctx, &r.Address, binding().PackGrantRole(RegistrarRole, account))
}

// GrantOrganiser sends the appointment of account as organiser. Admin only.
func (r *Roll) GrantOrganiser(ctx context.Context, s *chain.Sender, account common.Address) (*types.Transaction, error) {
	return s.Send(ctx, &r.Address, binding().PackGrantRole(OrganiserRole, account))
}

// SplitPages splits holders into pages to enrol one after the other, each sorted. An error names an address that is given twice.
func SplitPages(holders []common.Address) ([][]common.Address, error) {
	if _, err := SortAddresses(holders); err != nil {
		return nil, err
	}
	if len(holders) == 0 {
		return nil, errors.New("there is nobody to enrol")
	}
	var pages [][]common.Address
	for page := range slices.Chunk(holders, PageSize) {
		sorted, err := SortAddresses(page)
		if err != nil {
			return nil, err
		}
		pages = append(pages, sorted)
	}
	return pages, nil
}

// word is number as the contract takes it.
func word(number uint32) *big.Int { return new(big.Int).SetUint64(uint64(number)) }

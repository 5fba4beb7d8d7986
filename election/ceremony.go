package election

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"psephos/ballot"
	"psephos/chain"
)

// Record is what the trustees published, by the board's events. Entry i−1 is trustee i's. The contract has verified every
// proof; whoever does not trust it finds the proofs in the inputs of the transactions (DecodeRegister, DecodeDeal).
type Record struct {
	Registered []RegisteredEvent
	Dealt      []DealtEvent
	Confirmed  []bool
	// Aborted says that the board was aborted: Dealer 0 by a deadline, else because of a wrong share of Dealer.
	Aborted            bool
	Dealer, Complainer int
}

// RegisteredEvent is a trustee's first round. Tx is zero if it has not taken part yet.
type RegisteredEvent struct {
	Commitment   ballot.Word
	TransportKey ballot.Point
	Tx           common.Hash
}

// DealtEvent is a trustee's second round, without its proof. Tx is zero if it has not taken part yet.
type DealtEvent struct {
	Deal ballot.Deal
	Tx   common.Hash
}

// transportKeys are the T_i of all trustees; ErrNotReady if some are missing.
func (r Record) transportKeys() ([]ballot.Point, error) {
	keys := make([]ballot.Point, len(r.Registered))
	for i, e := range r.Registered {
		if e.Tx == (common.Hash{}) {
			return nil, ErrNotReady
		}
		keys[i] = e.TransportKey
	}
	return keys, nil
}

// deals are the deals of all trustees; ErrNotReady if some are missing.
func (r Record) deals() ([]ballot.Deal, error) {
	deals := make([]ballot.Deal, len(r.Dealt))
	for i, e := range r.Dealt {
		if e.Tx == (common.Hash{}) {
			return nil, ErrNotReady
		}
		deals[i] = e.Deal
	}
	return deals, nil
}

// Record reads the board's events up to a block (nil: newest).
func (b *Board) Record(ctx context.Context, block *big.Int) (Record, error) {
	logs, err := b.chain.Logs(ctx, ethereum.FilterQuery{ToBlock: block, Addresses: []common.Address{b.Address}})
	if err != nil {
		return Record{}, err
	}
	return b.record(logs)
}

// record is what the board's events say.
func (b *Board) record(logs []types.Log) (Record, error) {
	n := len(b.Trustees)
	record := Record{Registered: make([]RegisteredEvent, n), Dealt: make([]DealtEvent, n), Confirmed: make([]bool, n)}
	for i := range logs {
		if err := record.add(&logs[i]); err != nil {
			return Record{}, fmt.Errorf("decode an event of board %s: %w", b.Address.Hex(), err)
		}
	}
	return record, nil
}

// add decodes one event; unknown ones are ignored.
func (r *Record) add(log *types.Log) error {
	contract := boardABI()
	if len(log.Topics) == 0 {
		return nil
	}
	kind, err := contract.EventByID(log.Topics[0])
	if err != nil {
		return nil
	}
	switch kind.Name {
	case "Registered":
		return r.addRegistered(log)
	case "Dealt":
		return r.addDealt(log)
	case "Confirmed":
		event, err := boardBinding().UnpackConfirmedEvent(log)
		if err != nil {
			return err
		}
		i, err := r.index(event.Index)
		if err == nil {
			r.Confirmed[i] = true
		}
		return err
	case "Aborted":
		event, err := boardBinding().UnpackAbortedEvent(log)
		if err != nil {
			return err
		}
		r.Aborted, r.Dealer, r.Complainer = true, int(event.Dealer.Int64()), int(event.Complainer.Int64())
	}
	return nil
}

func (r *Record) index(index *big.Int) (int, error) {
	if !index.IsInt64() || index.Int64() < 1 || index.Int64() > int64(len(r.Registered)) {
		return 0, fmt.Errorf("%v is no trustee's index", index)
	}
	return int(index.Int64()) - 1, nil
}

func (r *Record) addRegistered(log *types.Log) error {
	event, err := boardBinding().UnpackRegisteredEvent(log)
	if err != nil {
		return err
	}
	i, err := r.index(event.Index)
	if err != nil {
		return err
	}
	if len(event.TransportKey) != len(ballot.Point{}) {
		return ballot.ErrLength
	}
	r.Registered[i] = RegisteredEvent{event.Commitment, ballot.Point(event.TransportKey), log.TxHash}
	return nil
}

func (r *Record) addDealt(log *types.Log) error {
	event, err := boardBinding().UnpackDealtEvent(log)
	if err != nil {
		return err
	}
	i, err := r.index(event.Index)
	if err != nil {
		return err
	}
	deal, err := ballot.ParseDeal(event.Commitments, event.Shares, ballot.Proof{})
	r.Dealt[i] = DealtEvent{deal, log.TxHash}
	return err
}

// Keys computes the board's keys from the deals (K and every Y_j); ErrNotReady before all have dealt.
func (b *Board) Keys(ctx context.Context) (ballot.Keys, error) {
	record, err := b.Record(ctx, nil)
	if err != nil {
		return ballot.Keys{}, err
	}
	deals, err := record.deals()
	if err != nil {
		return ballot.Keys{}, err
	}
	return b.crypto.Keys(deals)
}

// Task is what a trustee has to do next, or has just done.
type Task string

// The tasks of a trustee in a key ceremony.
const (
	TaskRegister Task = "register"
	TaskDeal     Task = "deal"
	TaskConfirm  Task = "confirm"
	TaskComplain Task = "complain" // in place of confirm, when a share was wrong
	TaskWait     Task = "wait"     // for other trustees
	TaskNone     Task = "none"     // the board is ready or aborted
)

// Next is what the trustee at address has to do. Whether to complain, Perform finds out.
func (b *Board) Next(ctx context.Context, address common.Address) (Task, error) {
	index, ok := b.IndexOf(address)
	if !ok {
		return TaskNone, ErrNotTrustee
	}
	status, err := b.Status(ctx)
	if err != nil {
		return TaskNone, err
	}
	me := status.Trustees[index-1]
	switch {
	case status.Stage == StageRegistering && !me.Registered:
		return TaskRegister, nil
	case status.Stage == StageDealing && !me.Dealt:
		return TaskDeal, nil
	case status.Stage == StageConfirming && !me.Confirmed:
		return TaskConfirm, nil
	case status.Stage >= StageReady:
		return TaskNone, nil
	}
	return TaskWait, nil
}

// Abort sends the abortion of a board whose present deadline has passed. Anyone may.
func (b *Board) Abort(ctx context.Context, s *chain.Sender) (*types.Transaction, error) {
	return s.Send(ctx, &b.Address, b.AbortCall())
}

// AbortCall is the input of a transaction that aborts the board.
func (b *Board) AbortCall() []byte { return boardBinding().PackAbort() }

// trustee is the trustee at address with all its secrets.
func (b *Board) trustee(address common.Address, seed ballot.Word) (*ballot.Trustee, error) {
	index, ok := b.IndexOf(address)
	if !ok {
		return nil, ErrNotTrustee
	}
	return ballot.NewTrustee(b.crypto, index, seed)
}

func registerCall(trustee *ballot.Trustee) ([]byte, error) {
	r, err := trustee.Register()
	if err != nil {
		return nil, err
	}
	return boardBinding().PackRegister(r.Commitment, r.TransportKey.Words(), r.Proof.Challenge.Big(), r.Proof.Response.Big()), nil
}

func (b *Board) dealCall(ctx context.Context, trustee *ballot.Trustee) ([]byte, error) {
	record, err := b.agreedRecord(ctx)
	if err != nil {
		return nil, err
	}
	keys, err := record.transportKeys()
	if err != nil {
		return nil, err
	}
	deal, err := trustee.Deal(keys)
	if err != nil {
		return nil, err
	}
	return PackDeal(deal), nil
}

// PackDeal is the call data of a trustee's second round.
func PackDeal(deal ballot.Deal) []byte {
	return boardBinding().PackDeal(deal.CommitmentBytes(), deal.ShareBytes(), deal.Proof.Challenge.Big(), deal.Proof.Response.Big())
}

// confirmation confirms if all shares dealt to trustee are right, else complains about the first dealer whose is not.
func (b *Board) confirmation(ctx context.Context, trustee *ballot.Trustee) (Step, error) {
	record, err := b.agreedRecord(ctx)
	if err != nil {
		return Step{}, err
	}
	keys, err := record.transportKeys()
	if err != nil {
		return Step{}, err
	}
	deals, err := record.deals()
	if err != nil {
		return Step{}, err
	}
	for i, deal := range deals {
		if err := trustee.CheckShare(i+1, keys[i], deal); errors.Is(err, ballot.ErrShare) {
			data, err := complainCall(trustee, i+1, keys[i], deal)
			return Step{Task: TaskComplain, Dealer: i + 1, Data: data}, err
		} else if err != nil {
			return Step{}, err
		}
	}
	return Step{Task: TaskConfirm, Data: boardBinding().PackConfirm()}, nil
}

func complainCall(trustee *ballot.Trustee, dealer int, key ballot.Point, deal ballot.Deal) ([]byte, error) {
	c, err := trustee.Complain(dealer, key, deal)
	if err != nil {
		return nil, err
	}
	return boardBinding().PackComplain(big.NewInt(int64(dealer)), c.Secret.Words(), deal.CommitmentBytes(), deal.ShareBytes(),
		c.Proof.Challenge.Big(), c.Proof.Response.Big()), nil
}

// DecryptionKey rebuilds the share x_j of the trustee at address from its seed and the chain, checking every share dealt to it.
func (b *Board) DecryptionKey(ctx context.Context, address common.Address, seed ballot.Word) (*ballot.DecryptionKey, error) {
	trustee, err := b.trustee(address, seed)
	if err != nil {
		return nil, err
	}
	record, err := b.agreedRecord(ctx)
	if err != nil {
		return nil, err
	}
	keys, err := record.transportKeys()
	if err != nil {
		return nil, err
	}
	deals, err := record.deals()
	if err != nil {
		return nil, err
	}
	return trustee.DecryptionKey(keys, deals)
}

// DecodeRegister is the registration in the input of a transaction that calls register directly; false for any other input.
func DecodeRegister(input []byte) (ballot.Registration, bool) {
	args, ok := boardInput("register", input)
	if !ok {
		return ballot.Registration{}, false
	}
	words := abi.ConvertType(args[1], new([2]*big.Int)).(*[2]*big.Int)
	key, err := ballot.PointFromWords(words[0], words[1])
	proof, proofErr := newProof(args[2], args[3])
	return ballot.Registration{Commitment: args[0].([32]byte), TransportKey: key, Proof: proof}, err == nil && proofErr == nil
}

// DecodeDeal is the deal in the input of a transaction that calls deal directly; false for any other input.
func DecodeDeal(input []byte) (ballot.Deal, bool) {
	args, ok := boardInput("deal", input)
	if !ok {
		return ballot.Deal{}, false
	}
	proof, err := newProof(args[2], args[3])
	if err != nil {
		return ballot.Deal{}, false
	}
	deal, err := ballot.ParseDeal(args[0].([]byte), args[1].([]byte), proof)
	return deal, err == nil
}

func boardInput(method string, input []byte) ([]any, bool) {
	return methodInput(boardABI(), method, input)
}

// newProof is a proof from two arguments of a call.
func newProof(challenge, response any) (ballot.Proof, error) {
	e, err := ballot.ScalarFromBig(challenge.(*big.Int))
	if err != nil {
		return ballot.Proof{}, err
	}
	z, err := ballot.ScalarFromBig(response.(*big.Int))
	return ballot.Proof{Challenge: e, Response: z}, err
}

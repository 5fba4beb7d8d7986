package audit

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"psephos/ballot"
	"psephos/election"
)

// SecretEvidence is what only secret elections have.
type SecretEvidence struct {
	Board BoardEvidence `json:"board"`
	// Sums are the stored sums A_c ‖ B_c, C × 128 bytes.
	Sums hexutil.Bytes `json:"sums"`
	// Shares are the decryption shares published so far, by trustee.
	Shares []SharesEvidence `json:"shares"`
}

// BoardEvidence is the trustees' board: what it stores, and what its trustees sent in the key ceremony, in the order of
// their indices. A nil entry is a trustee who has not sent it yet.
type BoardEvidence struct {
	Trustees   []common.Address        `json:"trustees"`
	Threshold  int                     `json:"threshold"`
	Stage      election.Stage          `json:"stage"`
	Key        hexutil.Bytes           `json:"key"` // 64 bytes, empty before the ceremony is complete
	Registered []*RegistrationEvidence `json:"registered"`
	Dealt      []*DealEvidence         `json:"dealt"`
}

// ProofEvidence is a proof from a transaction's input, two 32-byte scalars. It is empty if the transaction called the contract through another one.
type ProofEvidence struct {
	Challenge hexutil.Bytes `json:"challenge,omitempty"`
	Response  hexutil.Bytes `json:"response,omitempty"`
}

// RegistrationEvidence is a trustee's first round.
type RegistrationEvidence struct {
	Commitment   common.Hash   `json:"commitment"`
	TransportKey hexutil.Bytes `json:"transportKey"`
	Proof        ProofEvidence `json:"proof"`
}

// DealEvidence is a trustee's second round: t × 64 and n × 32 bytes.
type DealEvidence struct {
	Commitments hexutil.Bytes `json:"commitments"`
	Shares      hexutil.Bytes `json:"shares"`
	Proof       ProofEvidence `json:"proof"`
}

// SharesEvidence are one trustee's decryption shares, C × 64 bytes.
type SharesEvidence struct {
	Trustee int           `json:"trustee"`
	Points  hexutil.Bytes `json:"points"`
	Proof   ProofEvidence `json:"proof"`
}

func newProofEvidence(p ballot.Proof) ProofEvidence {
	return ProofEvidence{Challenge: p.Challenge[:], Response: p.Response[:]}
}

// proof is the proof as package ballot takes it; false if there is none.
func (p ProofEvidence) proof() (ballot.Proof, bool) {
	if len(p.Challenge) != len(ballot.Scalar{}) || len(p.Response) != len(ballot.Scalar{}) {
		return ballot.Proof{}, false
	}
	return ballot.Proof{Challenge: ballot.Scalar(p.Challenge), Response: ballot.Scalar(p.Response)}, true
}

// readSecret reads the board and the decryption shares of a secret election.
func (r *reader) readSecret(ctx context.Context) error {
	if r.election.Mode != election.ModeSecret {
		return nil
	}
	r.progress("trustees", 0, 1)
	r.record.Secret = &SecretEvidence{}
	board, err := r.election.Board(ctx)
	if err != nil {
		return fmt.Errorf("read the trustees' board: %w", err)
	}
	if err := r.readBoardCode(ctx, board.Address); err != nil {
		return err
	}
	if err := r.readBoard(ctx, board); err != nil {
		return fmt.Errorf("read the trustees' board: %w", err)
	}
	if r.record.Secret.Sums, err = r.election.Sums(ctx, r.block); err != nil {
		return fmt.Errorf("read the sum of the ballots: %w", err)
	}
	return r.readShares(ctx)
}

func (r *reader) readBoardCode(ctx context.Context, address common.Address) error {
	code := &r.record.Code
	var err error
	if code.Board, err = r.chain.CodeAt(ctx, address, r.block); err != nil {
		return fmt.Errorf("read the board's code: %w", err)
	}
	target, ok := election.ProxyTarget(code.Board)
	if !ok {
		return nil
	}
	if code.BoardImplementation, err = r.chain.CodeAt(ctx, target, r.block); err != nil {
		return fmt.Errorf("read the board's code: %w", err)
	}
	return nil
}

func (r *reader) readBoard(ctx context.Context, board *election.Board) error {
	out := &r.record.Secret.Board
	out.Trustees, out.Threshold = board.Trustees, board.Threshold
	stage, err := board.Stage(ctx)
	if err != nil {
		return err
	}
	out.Stage = stage
	key, err := board.Key(ctx)
	if err != nil && !errors.Is(err, election.ErrNotReady) {
		return err
	}
	if err == nil {
		out.Key = key[:]
	}
	events, err := board.Record(ctx, r.block)
	if err != nil {
		return err
	}
	out.Registered = make([]*RegistrationEvidence, len(board.Trustees))
	out.Dealt = make([]*DealEvidence, len(board.Trustees))
	return r.each(ctx, "trustees", len(board.Trustees), func(ctx context.Context, i int) error {
		var err error
		if out.Registered[i], err = r.readRegistration(ctx, board.Address, events.Registered[i]); err != nil {
			return err
		}
		out.Dealt[i], err = r.readDeal(ctx, board.Address, events.Dealt[i])
		return err
	})
}

func (r *reader) readRegistration(ctx context.Context, board common.Address, e election.RegisteredEvent) (*RegistrationEvidence, error) {
	if e.Tx == (common.Hash{}) {
		return nil, nil
	}
	evidence := &RegistrationEvidence{Commitment: common.Hash(e.Commitment), TransportKey: e.TransportKey[:]}
	input, err := r.input(ctx, e.Tx, board)
	if err != nil {
		return nil, err
	}
	if sent, ok := election.DecodeRegister(input); ok {
		evidence.Proof = newProofEvidence(sent.Proof)
	}
	return evidence, nil
}

func (r *reader) readDeal(ctx context.Context, board common.Address, e election.DealtEvent) (*DealEvidence, error) {
	if e.Tx == (common.Hash{}) {
		return nil, nil
	}
	evidence := &DealEvidence{Commitments: e.Deal.CommitmentBytes(), Shares: e.Deal.ShareBytes()}
	input, err := r.input(ctx, e.Tx, board)
	if err != nil {
		return nil, err
	}
	if sent, ok := election.DecodeDeal(input); ok {
		evidence.Proof = newProofEvidence(sent.Proof)
	}
	return evidence, nil
}

func (r *reader) readShares(ctx context.Context) error {
	published, err := r.election.Shares(ctx, r.block)
	if err != nil {
		return fmt.Errorf("read the decryption shares: %w", err)
	}
	shares := make([]SharesEvidence, len(published))
	r.record.Secret.Shares = shares
	return r.each(ctx, "shares", len(published), func(ctx context.Context, i int) error {
		shares[i] = SharesEvidence{Trustee: published[i].Trustee, Points: published[i].Points}
		input, err := r.input(ctx, published[i].Tx, r.record.Election)
		if err != nil {
			return err
		}
		if _, _, proof, ok := election.DecodeShares(input); ok {
			shares[i].Proof = newProofEvidence(proof)
		}
		return nil
	})
}

// input is the input of a transaction that calls contract directly, nil for one that does not.
func (r *reader) input(ctx context.Context, hash common.Hash, contract common.Address) ([]byte, error) {
	tx, _, err := r.chain.TransactionByHash(ctx, hash)
	if err != nil {
		return nil, fmt.Errorf("read transaction %s: %w", hash, err)
	}
	if tx.To() == nil || *tx.To() != contract {
		return nil, nil
	}
	return tx.Data(), nil
}

package election

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"psephos/ballot"
	"psephos/chain"
)

// Sums are the running sums A_c ‖ B_c of all counted ballots in a block (nil: newest), C × 128 bytes.
func (e *Election) Sums(ctx context.Context, block *big.Int) ([]byte, error) {
	return read(ctx, e, block, secretBinding().PackSums(), secretBinding().UnpackSums)
}

// Shares are the decryption shares that one trustee published.
type Shares struct {
	Trustee int         // index, from 1
	Points  []byte      // D_c for every ciphertext, C × 64 bytes
	Tx      common.Hash // its input has the proof (DecodeShares)
}

// Shares reads the decryption shares published up to a block (nil: newest), by trustee.
func (e *Election) Shares(ctx context.Context, block *big.Int) ([]Shares, error) {
	logs, err := e.chain.Logs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(e.Created), ToBlock: block, Addresses: []common.Address{e.Address},
		Topics: [][]common.Hash{{secretABI().Events["SharesSubmitted"].ID}},
	})
	if err != nil {
		return nil, err
	}
	shares := make([]Shares, len(logs))
	for i := range logs {
		event, err := secretBinding().UnpackSharesSubmittedEvent(&logs[i])
		if err != nil || !event.Trustee.IsInt64() {
			return nil, fmt.Errorf("decode the shares of a trustee: %v", err)
		}
		shares[i] = Shares{int(event.Trustee.Int64()), event.Shares, logs[i].TxHash}
	}
	slices.SortFunc(shares, func(a, b Shares) int { return a.Trustee - b.Trustee })
	return shares, nil
}

// SubmitShares sends what SharesCall works out for the sender, once the end of the voting is final: it waits for that.
func (e *Election) SubmitShares(ctx context.Context, s *chain.Sender, seed ballot.Word) (*types.Transaction, error) {
	data, err := e.SharesCall(ctx, s.Address(), seed)
	if err != nil {
		return nil, err
	}
	return s.Send(ctx, &e.Address, data)
}

// SharesCall is the call data of the decryption shares of the trustee at address, which follow from its seed and the chain. Only after
// closing; an election without ballots needs none. All endpoints of the chain that answer must agree on phase and sums: a lying node
// could otherwise have a running total, or one voter's ballot, decrypted. A trustee with one endpoint trusts it; two are better. It
// waits until the end of the voting is final (see ClosedForGood), and refuses a contract of other code (ErrForeignCode).
func (e *Election) SharesCall(ctx context.Context, address common.Address, seed ballot.Word) ([]byte, error) {
	sums, err := e.closedSums(ctx)
	if err != nil {
		return nil, err
	}
	board, err := e.Board(ctx)
	if err != nil {
		return nil, err
	}
	key, err := board.DecryptionKey(ctx, address, seed)
	if err != nil {
		return nil, fmt.Errorf("rebuild the trustee's key: %w", err)
	}
	points, proof, err := key.DecryptionShares(e.Domain(), sums)
	if err != nil {
		return nil, fmt.Errorf("decrypt: %w", err)
	}
	return secretBinding().PackSubmitShares(big.NewInt(int64(key.Index())), points, proof.Challenge.Big(), proof.Response.Big()), nil
}

// closedSums are the sums of a closed election, as all endpoints have them and as they follow from the ballots' events.
func (e *Election) closedSums(ctx context.Context) ([]byte, error) {
	phase, err := agreed(ctx, e.chain, e.Address, openBinding().PackPhase(), openBinding().UnpackPhase)
	if err != nil {
		return nil, fmt.Errorf("read the election %s: %w", e.Address.Hex(), err)
	}
	if phase != uint8(PhaseClosed) {
		return nil, &RevertError{Name: "WrongPhase", Args: []any{phase}}
	}
	if err := e.checkCode(ctx); err != nil {
		return nil, err
	}
	if err := e.waitClosed(ctx); err != nil {
		return nil, err
	}
	sums, err := agreed(ctx, e.chain, e.Address, secretBinding().PackSums(), func(out []byte) (string, error) {
		sums, err := secretBinding().UnpackSums(out)
		return string(sums), err
	})
	if err != nil {
		return nil, fmt.Errorf("read the election %s: %w", e.Address.Hex(), err)
	}
	return []byte(sums), e.checkSums(ctx, []byte(sums))
}

// checkSums adds up the ciphertexts of all ballots and compares.
func (e *Election) checkSums(ctx context.Context, sums []byte) error {
	shape, err := e.Shape()
	if err != nil {
		return err
	}
	head, err := e.chain.Head(ctx)
	if err != nil {
		return err
	}
	ballots, err := e.Ballots(ctx, e.Created, head.Number)
	if err != nil {
		return err
	}
	total := ballot.NewSum(shape)
	for _, b := range ballots {
		if err := total.Add(b.Recorded); err != nil {
			return fmt.Errorf("add the ballot of number %d: %w", b.Number, err)
		}
	}
	if !bytes.Equal(total.Bytes(), sums) {
		return chain.ErrDisagree
	}
	return nil
}

// Tally is a result found off chain, ready to be finalised.
type Tally struct {
	Counts     [][]uint64
	Decryption ballot.Decryption // empty if there were no ballots
}

// Tally decrypts the result from the shares that t trustees have published and checks it; ErrFewShares before that. Anyone can
// compute it. It needs a closed election.
func (e *Election) Tally(ctx context.Context) (Tally, error) {
	shape, err := e.Shape()
	if err != nil {
		return Tally{}, err
	}
	phase, err := e.Phase(ctx)
	if err != nil {
		return Tally{}, err
	}
	if phase != PhaseClosed && phase != PhaseTallied {
		return Tally{}, &RevertError{Name: "WrongPhase", Args: []any{uint8(phase)}}
	}
	ballots, err := e.BallotCount(ctx, nil)
	if err != nil {
		return Tally{}, err
	}
	if ballots == 0 {
		return Tally{Counts: zeroCounts(shape)}, nil
	}
	return e.decrypt(ctx, shape, ballots)
}

func zeroCounts(shape ballot.Shape) [][]uint64 {
	counts := make([][]uint64, shape.Contests())
	for i := range counts {
		counts[i] = make([]uint64, shape.Options(i))
	}
	return counts
}

func (e *Election) decrypt(ctx context.Context, shape ballot.Shape, ballots uint64) (Tally, error) {
	board, err := e.Board(ctx)
	if err != nil {
		return Tally{}, err
	}
	published, err := e.Shares(ctx, nil)
	if err != nil {
		return Tally{}, err
	}
	if len(published) < board.Threshold {
		return Tally{}, fmt.Errorf("%w (%d of %d)", ErrFewShares, len(published), board.Threshold)
	}
	sums, err := e.Sums(ctx, nil)
	if err != nil {
		return Tally{}, err
	}
	var trustees []int
	var points [][]byte
	for _, s := range published[:board.Threshold] {
		trustees, points = append(trustees, s.Trustee), append(points, s.Points)
	}
	decryption, err := ballot.NewDecryption(trustees, points)
	if err != nil {
		return Tally{}, fmt.Errorf("combine the trustees' shares: %w", err)
	}
	counts, err := decryption.Counts(shape, board.Threshold, ballots, sums)
	if err != nil {
		return Tally{}, fmt.Errorf("decrypt the result: %w", err)
	}
	return Tally{counts, decryption}, nil
}

// Finalise sends the result that Tally finds; the contract checks it. Anyone may.
func (e *Election) Finalise(ctx context.Context, s *chain.Sender) (*types.Transaction, error) {
	tally, err := e.Tally(ctx)
	if err != nil {
		return nil, err
	}
	return e.FinaliseWith(ctx, s, tally)
}

// FinaliseWith sends a result; the contract checks it. Anyone may.
func (e *Election) FinaliseWith(ctx context.Context, s *chain.Sender, tally Tally) (*types.Transaction, error) {
	return s.Send(ctx, &e.Address, tally.Call())
}

// Call is the call data that fixes the result.
func (t Tally) Call() []byte {
	trustees := make([]*big.Int, len(t.Decryption.Trustees))
	lagrange := make([]*big.Int, len(t.Decryption.Lagrange))
	for i, index := range t.Decryption.Trustees {
		trustees[i] = big.NewInt(int64(index))
	}
	for i, coefficient := range t.Decryption.Lagrange {
		lagrange[i] = coefficient.Big()
	}
	counts := make([][]*big.Int, len(t.Counts))
	for i, contest := range t.Counts {
		for _, n := range contest {
			counts[i] = append(counts[i], new(big.Int).SetUint64(n))
		}
	}
	return secretBinding().PackFinalise(trustees, t.Decryption.Shares, lagrange, counts)
}

// DecodeShares are the trustee, shares and proof in the input of a transaction that calls submitShares directly; false for any other
// input.
func DecodeShares(input []byte) (trustee int, points []byte, proof ballot.Proof, ok bool) {
	args, ok := methodInput(secretABI(), "submitShares", input)
	if !ok {
		return 0, nil, ballot.Proof{}, false
	}
	index := args[0].(*big.Int)
	proof, err := newProof(args[2], args[3])
	if err != nil || !index.IsInt64() || index.Int64() > MaxTrustees {
		return 0, nil, ballot.Proof{}, false
	}
	return int(index.Int64()), args[1].([]byte), proof, true
}

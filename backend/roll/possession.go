package roll

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/hex"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/store"
	"psephos/election"
)

// Challenge is what a voter's machine signs together with its address (election.Possession).
type Challenge struct {
	Nonce   string
	Office  string
	ChainID uint64
	Roll    common.Address
	Expires time.Time
}

const nonceBytes = 32

// maxChallenges is how many challenges a voter can have open; a further one ends the oldest.
const maxChallenges = 5

// Challenge opens a proof of possession for a voter: while registering, or when their number is being re-keyed.
func (s *Service) Challenge(ctx context.Context, voter string) (Challenge, error) {
	random := make([]byte, nonceBytes)
	if _, err := rand.Read(random); err != nil {
		return Challenge{}, fmt.Errorf("read randomness: %v", err)
	}
	c := Challenge{
		Nonce: hex.EncodeToString(random), Office: s.Organisation.Office, ChainID: s.Organisation.ChainID,
		Roll: s.Organisation.Roll, Expires: s.Now().Add(s.ChallengeTTL),
	}
	err := s.DB.InTx(ctx, func(tx *sql.Tx) error {
		v, err := findVoter(ctx, tx, voter)
		if err != nil {
			return err
		}
		if !v.mayProve() {
			return ErrAddressFixed
		}
		if err := s.dropChallenges(ctx, tx, voter); err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `INSERT INTO challenges (nonce, voter, expires_at) VALUES ($1, $2, $3)`,
			c.Nonce, voter, store.Millis(c.Expires))
		return err
	})
	if err != nil {
		return Challenge{}, err
	}
	return c, nil
}

// dropChallenges leaves room for one more challenge among a voter's newest.
func (s *Service) dropChallenges(ctx context.Context, tx *sql.Tx, voter string) error {
	_, err := tx.ExecContext(ctx, `DELETE FROM challenges WHERE voter = $1 AND nonce NOT IN (SELECT nonce FROM challenges
		WHERE voter = $2 AND used_at = 0 AND expires_at > $3 ORDER BY expires_at DESC, nonce LIMIT $4)`,
		voter, voter, store.Millis(s.Now()), maxChallenges-1)
	if err != nil {
		return fmt.Errorf("remove old challenges: %w", err)
	}
	return nil
}

// mayProve says whether a new address may be proven now.
func (v Voter) mayProve() bool {
	return v.State == Registered || v.State == AddressProven || v.rekeying()
}

func (v Voter) rekeying() bool {
	return v.Rekey != nil && (v.Rekey.State == RekeyOpened || v.Rekey.State == RekeyProven)
}

// Prove takes a voter's proof that they hold address: a signature (64 bytes, EIP-2098) over the challenge with that nonce.
// It becomes their address, and a proposal of another one is void; or while their number is being re-keyed the new
// address, which is not replaced by another: ErrAddressFixed. A refused proof changes nothing, and
// its nonce can be used again until it expires.
func (s *Service) Prove(ctx context.Context, actor Actor, voter string, address common.Address, nonce string, signature []byte) (Voter, error) {
	possession := election.Possession{
		Office: s.Organisation.Office, ChainID: s.Organisation.ChainID,
		Roll: s.Organisation.Roll, Nonce: nonce, Address: address,
	}
	if address == (common.Address{}) || possession.Verify(signature) != nil {
		return Voter{}, ErrPossession
	}
	var v Voter
	err := s.DB.InTx(ctx, func(tx *sql.Tx) (err error) {
		if err := s.useNonce(ctx, tx, voter, nonce); err != nil {
			return err
		}
		if v, err = findVoter(ctx, tx, voter); err != nil {
			return err
		}
		if err := s.setAddress(ctx, tx, v, address); err != nil {
			return err
		}
		if err := s.Recorder.Record(ctx, tx, actor.Email, "voter.prove", voter, map[string]string{"address": address.Hex()}); err != nil {
			return err
		}
		v, err = findVoter(ctx, tx, voter)
		return err
	})
	return v, err
}

func (s *Service) useNonce(ctx context.Context, tx *sql.Tx, voter, nonce string) error {
	now := store.Millis(s.Now())
	changed, err := store.Changed(tx.ExecContext(ctx,
		`UPDATE challenges SET used_at = $1 WHERE nonce = $2 AND voter = $3 AND used_at = 0 AND expires_at > $4`, now, nonce, voter, now))
	if err != nil {
		return fmt.Errorf("use a nonce: %w", err)
	}
	if changed == 0 {
		return ErrNonce
	}
	return nil
}

// setAddress keeps a proven address. Conditions on the state guard against a registrar acting at the same time.
func (s *Service) setAddress(ctx context.Context, tx *sql.Tx, v Voter, address common.Address) error {
	if !v.mayProve() {
		return ErrAddressFixed
	}
	if err := s.checkFree(ctx, tx, v.ID, address); err != nil {
		return err
	}
	var changed int64
	var err error
	if v.rekeying() {
		changed, err = store.Changed(tx.ExecContext(ctx, `UPDATE rekeys SET address = $1, state = $2 WHERE id = $3 AND
			(state = $4 OR state = $5 AND address = $6)`, formatAddress(address), RekeyProven, v.Rekey.ID, RekeyOpened, RekeyProven, formatAddress(address)))
	} else {
		changed, err = store.Changed(tx.ExecContext(ctx, `UPDATE voters SET proposed_by = CASE WHEN address = $1 THEN proposed_by ELSE '' END,
			address = $2, state = $3 WHERE id = $4 AND state IN ($5, $6)`,
			formatAddress(address), formatAddress(address), AddressProven, v.ID, Registered, AddressProven))
	}
	switch {
	case store.IsDuplicate(err):
		return ErrAddressTaken
	case err != nil:
		return fmt.Errorf("keep an address: %w", err)
	case changed == 0:
		return ErrAddressFixed
	}
	return nil
}

// checkFree refuses an address that somebody has, is about to get, or (in a re-keying) that is the person's own already.
func (s *Service) checkFree(ctx context.Context, tx *sql.Tx, voter string, address common.Address) error {
	var n int
	err := tx.QueryRowContext(ctx, `SELECT (SELECT COUNT(*) FROM voters WHERE address = $1 AND (id <> $2 OR state = $3)) +
		(SELECT COUNT(*) FROM rekeys WHERE address = $4 AND voter <> $5 AND state IN ('opened', 'proven', 'confirmed'))`,
		formatAddress(address), voter, string(Enrolled), formatAddress(address), voter).Scan(&n)
	if err != nil {
		return fmt.Errorf("look for an address: %w", err)
	}
	if n > 0 {
		return ErrAddressTaken
	}
	return nil
}

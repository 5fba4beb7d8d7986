package refusal

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"testing"

	"psephos/app/office"
	"psephos/app/wallet"
	"psephos/chain"
	"psephos/election"
)

func TestFormatGivesCodesAndNoTexts(t *testing.T) {
	for _, test := range []struct {
		err  error
		want string
	}{
		{New("vault.none"), `{"code":"vault.none","params":{}}`},
		{wallet.ErrLocked, `{"code":"vault.locked","params":{"position":"0"}}`},
		{fmt.Errorf("cast: %w", &election.BallotError{Code: "voted"}), `{"code":"ballot.voted","params":{}}`},
		{&election.RelayError{Status: 409, Code: "phase", Detail: "closed"}, `{"code":"office.phase","params":{"detail":"closed"}}`},
		{&office.Error{Status: 401, Code: "bad_credentials", Detail: "no"}, `{"code":"office.bad_credentials","params":{"detail":"no"}}`},
		{&chain.WrongChainError{Endpoint: "http://x", Got: 1, Want: 2}, `{"code":"chain.wrong","params":{"endpoint":"http://x"}}`},
		{chain.ErrNoEndpoint, `{"code":"chain.unreachable","params":{}}`},
		{election.ErrMetadataMismatch, `{"code":"chain.texts","params":{}}`},
		{fmt.Errorf("open: %w", chain.ErrDisagree), `{"code":"chain.disagree","params":{}}`},
		{fmt.Errorf("check: %w", election.ErrForeignCode), `{"code":"chain.foreignCode","params":{}}`},
		{fmt.Errorf("plan: %w", election.ErrOtherBoard), `{"code":"organiser.otherBoard","params":{}}`},
		{chain.ErrFeeTooHigh, `{"code":"organiser.dear","params":{}}`},
		{chain.ErrTooMuchGas, `{"code":"chain.refused","params":{"name":"gas"}}`},
		{errors.Join(New("office.unreachable"), chain.ErrNoEndpoint), `{"code":"office.unreachable","params":{}}`},
		{context.DeadlineExceeded, `{"code":"network","params":{}}`},
		{&net.OpError{Op: "dial", Err: errors.New("refused")}, `{"code":"network","params":{}}`},
		{errors.New("secret text of an unknown error"), `{"code":"internal","params":{}}`},
	} {
		if got := Format(test.err); got != test.want {
			t.Errorf("%v: got %v, want %s", test.err, got, test.want)
		}
	}
}

func TestPhraseErrorNamesThePlaceOfTheWord(t *testing.T) {
	_, err := wallet.ParsePhrase("abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon xyzzy")
	if got := Format(err); got != `{"code":"phrase.word","params":{"position":"12"}}` {
		t.Errorf("got %v", got)
	}
}

// What somebody needs is rounded up, what somebody has is rounded down.
func TestCoinsAreRounded(t *testing.T) {
	for _, c := range []struct{ wei, needed, held string }{
		{"0", "0.000000", "0.000000"},
		{"1", "0.000001", "0.000000"},
		{"1000000000000", "0.000001", "0.000001"},
		{"1000000000001", "0.000002", "0.000001"},
		{"1500000000000000000", "1.500000", "1.500000"},
	} {
		wei, _ := new(big.Int).SetString(c.wei, 10)
		if needed, held := Coins(wei), CoinsHeld(wei); needed != c.needed || held != c.held {
			t.Errorf("%s wei: needed %s, held %s; want %s, %s", c.wei, needed, held, c.needed, c.held)
		}
	}
}

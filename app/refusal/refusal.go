package refusal

import (
	"context"
	"encoding/json"
	"errors"
	"net"
	"strconv"

	"psephos/app/office"
	"psephos/app/wallet"
	"psephos/chain"
	"psephos/election"
)

// Error is what a call of the page fails with: a stable code, which the page translates, and what its sentence needs.
type Error struct {
	Code   string            `json:"code"`
	Params map[string]string `json:"params"`
}

// New makes the Error of a code.
func New(code string) *Error { return &Error{Code: code, Params: map[string]string{}} }

// With adds a value for the code's sentence.
func (e *Error) With(name, value string) *Error {
	e.Params[name] = value
	return e
}

// Error implements error. It is the JSON that crosses to the page, where a failed call is an Error with this message.
func (e *Error) Error() string {
	raw, err := json.Marshal(e)
	if err != nil {
		return `{"code":"internal","params":{}}` // strings always encode
	}
	return string(raw)
}

// Format turns any error into the string that the page gets: JSON with a code.
func Format(err error) any { return Of(err).Error() }

// Code is the code of any error.
func Code(err error) string { return Of(err).Code }

// Of turns any error into an Error. What it does not know is "internal".
func Of(err error) *Error {
	var own *Error
	if errors.As(err, &own) {
		return own
	}
	for _, known := range []func(error) *Error{ofWallet, ofOffice, ofElection, ofSentinel, ofNetwork} {
		if e := known(err); e != nil {
			return e
		}
	}
	return New("internal")
}

func ofWallet(err error) *Error {
	var refused *wallet.Error
	if !errors.As(err, &refused) {
		return nil
	}
	return New(refused.Code).With("position", strconv.Itoa(refused.Position))
}

func ofOffice(err error) *Error {
	var refused *office.Error
	var relay *election.RelayError
	switch {
	case errors.As(err, &refused):
		return New("office."+refused.Code).With("detail", refused.Detail)
	case errors.As(err, &relay):
		return New("office."+relay.Code).With("detail", relay.Detail)
	}
	return nil
}

func ofElection(err error) *Error {
	var ballot *election.BallotError
	var nodes *chain.WrongChainError
	var funds *chain.InsufficientFundsError
	var revert *election.RevertError
	switch {
	case errors.As(err, &ballot):
		return New("ballot." + ballot.Code)
	case errors.As(err, &nodes):
		return New("chain.wrong").With("endpoint", nodes.Endpoint)
	case errors.As(err, &funds):
		return New("funds.missing").With("address", funds.Address.Hex()).With("amount", Coins(funds.Missing()))
	case errors.As(err, &revert):
		return New("chain.refused").With("name", revert.Name)
	case errors.Is(err, chain.ErrTooMuchGas):
		return New("chain.refused").With("name", "gas")
	}
	return nil
}

// sentinels are the errors whose code needs no values.
var sentinels = []struct {
	err  error
	code string
}{
	{chain.ErrNoEndpoint, "chain.unreachable"},
	{chain.ErrNotFound, "chain.notFound"},
	{election.ErrMetadataMismatch, "chain.texts"},
	{chain.ErrDisagree, "chain.disagree"},
	{election.ErrForeignCode, "chain.foreignCode"},
	{election.ErrForeignChallenge, "office.challenge"},
	{election.ErrOtherBoard, "organiser.otherBoard"},
	{chain.ErrFeeTooHigh, "organiser.dear"},
}

func ofSentinel(err error) *Error {
	for _, known := range sentinels {
		if errors.Is(err, known.err) {
			return New(known.code)
		}
	}
	return nil
}

func ofNetwork(err error) *Error {
	var network net.Error
	if errors.As(err, &network) || errors.Is(err, context.DeadlineExceeded) {
		return New("network")
	}
	return nil
}

// Is says whether an error has a code.
func Is(err error, code string) bool { return err != nil && Code(err) == code }

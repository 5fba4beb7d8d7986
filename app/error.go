package app

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"net"
	"strconv"

	"github.com/ethereum/go-ethereum/params"

	"psephos/app/office"
	"psephos/app/wallet"
	"psephos/election"
)

// Error is what a bound method fails with: a stable code, which the page translates, and what its sentence needs.
type Error struct {
	Code   string            `json:"code"`
	Params map[string]string `json:"params"`
}

// Error implements error. It is the JSON that crosses to the page, where a failed call is an Error with this message.
func (e *Error) Error() string {
	raw, err := json.Marshal(e)
	if err != nil {
		return `{"code":"internal","params":{}}` // strings always encode
	}
	return string(raw)
}

func refuse(code string) *Error { return &Error{Code: code, Params: map[string]string{}} }

func (e *Error) with(name, value string) *Error {
	e.Params[name] = value
	return e
}

// FormatError turns any error into the string that the page gets: JSON with a code. Unknown errors are "internal"; their
// text stays here.
func FormatError(err error) any { return toError(err).Error() }

// toError maps the errors of the packages below to codes.
func toError(err error) *Error {
	var own *Error
	var ofWallet *wallet.Error
	var ofOffice *office.Error
	switch {
	case errors.As(err, &own):
		return own
	case errors.As(err, &ofWallet):
		return refuse(ofWallet.Code).with("position", strconv.Itoa(ofWallet.Position))
	case errors.As(err, &ofOffice):
		return refuse("office."+ofOffice.Code).with("detail", ofOffice.Detail)
	}
	if e := electionError(err); e != nil {
		return e
	}
	if e := organiserError(err); e != nil {
		return e
	}
	var network net.Error
	if errors.As(err, &network) || errors.Is(err, context.DeadlineExceeded) {
		return refuse("network")
	}
	return refuse("internal")
}

func electionError(err error) *Error {
	var ballot *election.BallotError
	var relay *election.RelayError
	var chain *election.WrongChainError
	var funds *election.InsufficientFundsError
	var revert *election.RevertError
	switch {
	case errors.As(err, &ballot):
		return refuse("ballot." + ballot.Code)
	case errors.As(err, &relay):
		return refuse("office."+relay.Code).with("detail", relay.Detail)
	case errors.As(err, &chain):
		return refuse("chain.wrong").with("endpoint", chain.Endpoint)
	case errors.As(err, &funds):
		return refuse("funds.missing").with("address", funds.Address.Hex()).with("amount", coins(funds.Missing()))
	case errors.As(err, &revert):
		return refuse("chain.refused").with("name", revert.Name)
	case errors.Is(err, election.ErrNoEndpoint):
		return refuse("chain.unreachable")
	case errors.Is(err, election.ErrNotFound):
		return refuse("chain.notFound")
	case errors.Is(err, election.ErrMetadataMismatch):
		return refuse("chain.texts")
	case errors.Is(err, election.ErrDisagree):
		return refuse("chain.disagree")
	case errors.Is(err, election.ErrForeignCode):
		return refuse("chain.foreignCode")
	case errors.Is(err, election.ErrTooMuchGas):
		return refuse("chain.refused").with("name", "gas")
	}
	return nil
}

// coins writes wei as a decimal number of the chain's coin, rounded up to six places.
func coins(wei *big.Int) string {
	if wei == nil {
		return "0"
	}
	step := big.NewInt(params.Ether / 1_000_000)
	micro := new(big.Int).Add(wei, new(big.Int).Sub(step, big.NewInt(1)))
	micro.Div(micro, step)
	return new(big.Rat).SetFrac(micro, big.NewInt(1_000_000)).FloatString(6)
}

package election

import (
	"errors"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"psephos/chain"
)

// RevertError is a contract's refusal. Name is the custom error of the contracts' interfaces ("WrongPhase"), empty for
// others, and Args its arguments in order; Data is what the contract returned.
type RevertError struct {
	Name   string
	Args   []any
	Data   []byte
	reason string // of a plain revert
}

// Error is a sentence for a person.
func (e *RevertError) Error() string {
	if e.Name == "" {
		if e.reason == "" {
			return "the contract refused the transaction without a reason"
		}
		return "the contract refused the transaction: " + e.reason
	}
	if sentence, ok := sentences[e.Name]; ok {
		return sentence(e.Args)
	}
	return fmt.Sprintf("the contract refused the transaction: %s%v", e.Name, e.Args)
}

// sentences say what each custom error of the contracts means. Arguments are as the ABI decodes them.
var sentences = map[string]func(args []any) string{
	// elections
	"WrongPhase":         func(a []any) string { return wrongPhase(a) },
	"NotOrganiser":       plain("only the election's organiser may do this"),
	"NotLater":           func(a []any) string { return "the closing time can only be moved later" },
	"HasBallots":         plain("the election has ballots already and can no longer be cancelled"),
	"BadParameters":      plain("the election's parameters are not valid"),
	"AlreadyInitialised": plain("this contract was set up already"),
	"BadBatchLength":     plain("the batch of ballots is malformed"),
	"NumbersNotIncreasing": func(a []any) string {
		return fmt.Sprintf("the numbers in the batch do not increase at position %v", arg(a, 0))
	},
	"NotOnRoll": func(a []any) string { return fmt.Sprintf("number %v is not on the roll of this election", arg(a, 0)) },
	"BadSignerOrProof": func(a []any) string {
		return fmt.Sprintf("a ballot of page %v is not signed by the voter whom the roll names", arg(a, 0))
	},
	"BadContents": func(a []any) string { return badContents(a) },
	// secret elections
	"BadShareProof": func(a []any) string {
		return fmt.Sprintf("the decryption share of trustee %v has no valid proof", arg(a, 0))
	},
	"ShareAlreadySubmitted": func(a []any) string { return fmt.Sprintf("trustee %v has published its share already", arg(a, 0)) },
	"BadTrustees":           plain("the result needs shares of as many different trustees as the threshold says"),
	"BadShareHash": func(a []any) string {
		return fmt.Sprintf("these are not the shares that trustee %v published", arg(a, 0))
	},
	"BadLagrange": func(a []any) string { return fmt.Sprintf("the Lagrange coefficient of trustee %v is wrong", arg(a, 0)) },
	"BadCounts": func(a []any) string {
		return fmt.Sprintf("the counts of contest %v do not add up to the ballots", arg(a, 0))
	},
	"BadDecryption": func(a []any) string {
		return fmt.Sprintf("the counts are not what ciphertext %v decrypts to", arg(a, 0))
	},
	"NotOnCurve":  plain("a point is not on the curve"),
	"NotRecorded": plain("the record of the trustees' key could not be stored"),
	// boards
	"BadBoard":    plain("a board needs 1 to 16 different trustees, a threshold among them, and increasing deadlines"),
	"NotTrustee":  func(a []any) string { return "this account is not a trustee of the board" },
	"WrongStage":  func(a []any) string { return wrongStage(a) },
	"AlreadyDone": func(a []any) string { return fmt.Sprintf("trustee %v has done this already", arg(a, 0)) },
	"BadProof":    plain("a proof of the key ceremony is not valid"),
	"BadDeal":     plain("the deal does not match its commitment"),
	"ComplaintUnfounded": func(a []any) string {
		return fmt.Sprintf("the share of trustee %v was right: the complaint is unfounded", arg(a, 0))
	},
	"DeadlinePassed":    plain("the deadline of this round has passed; the board can only be aborted and replaced"),
	"DeadlineNotPassed": plain("the deadline of this round has not passed yet"),
	// roll and factory
	"PageOutOfOrder": func(a []any) string {
		return fmt.Sprintf("page %v was to be enrolled, but the next page is %v", arg(a, 0), arg(a, 1))
	},
	"BadPageLength": plain("a page of the roll holds 1 to 256 addresses"),
	"AddressesNotIncreasing": func(a []any) string {
		return fmt.Sprintf("the addresses of the page do not increase at index %v", arg(a, 0))
	},
	"NoSuchNumber": func(a []any) string { return fmt.Sprintf("number %v was never enrolled", arg(a, 0)) },
	"BadRollProof": func(a []any) string { return fmt.Sprintf("%v does not stand at number %v", arg(a, 1), arg(a, 0)) },
	"NotDuplicate": func(a []any) string {
		return fmt.Sprintf("numbers %v and %v are not held by one address", arg(a, 0), arg(a, 1))
	},
	"NothingAmended": func(a []any) string { return fmt.Sprintf("number %v is held like this already", arg(a, 0)) },
	"NotOrganiserOfRoll": func(a []any) string {
		return fmt.Sprintf("account %v may not create elections on roll %v", arg(a, 0), arg(a, 1))
	},
	"AccessControlUnauthorizedAccount": func(a []any) string {
		return fmt.Sprintf("account %v does not have the role this needs", arg(a, 0))
	},
	"AccessControlBadConfirmation": plain("an account can give up a role only for itself"),
	"FailedDeployment":             plain("the contract could not be created"),
	"InsufficientBalance":          plain("the contract could not be created: there is not enough of the chain's coin"),
}

func plain(sentence string) func([]any) string { return func([]any) string { return sentence } }

// arg is the i-th argument as a person reads it.
func arg(args []any, i int) any {
	if i >= len(args) {
		return "?"
	}
	switch v := args[i].(type) {
	case common.Address:
		return v.Hex()
	case *big.Int:
		return v.String()
	}
	return args[i]
}

func wrongPhase(args []any) string {
	phase, ok := arg(args, 0).(uint8)
	if !ok {
		return "the election is not in the right phase for this"
	}
	switch Phase(phase) {
	case PhaseAnnounced:
		return "the election has not opened yet"
	case PhaseOpen:
		return "the election is still open"
	case PhaseClosed:
		return "the election has closed"
	case PhaseCancelled:
		return "the election was cancelled"
	case PhaseWithheld:
		return "the election ended with too few ballots for a result"
	}
	return "the election is over and its result stands"
}

func wrongStage(args []any) string {
	stage, ok := arg(args, 0).(uint8)
	if names := []string{"is still registering its trustees", "waits for the trustees' deals", "waits for the trustees' confirmations", "is complete", "was aborted and must be replaced"}; ok && int(stage) < len(names) {
		return "the board of trustees " + names[stage]
	}
	return "the board of trustees is not at the right stage for this"
}

func badContents(args []any) string {
	if number, ok := arg(args, 0).(string); ok && number != "0" {
		return fmt.Sprintf("the ballot of number %s has invalid contents", number)
	}
	return "a ballot of the batch has invalid contents"
}

// customErrors are the contracts' errors by selector.
var customErrors = sync.OnceValue(func() map[[4]byte]abi.Error {
	table := make(map[[4]byte]abi.Error)
	for _, contract := range []abi.ABI{openABI(), secretBinding().GetABI(), rollBinding().GetABI(), factoryBinding().GetABI(), boardBinding().GetABI()} {
		for _, e := range contract.Errors {
			table[[4]byte(e.ID[:4])] = e
		}
	}
	return table
})

// Explain says why a contract refused, as a *RevertError.
func Explain(refusal *chain.Refusal) error {
	if refusal.OutOfGas {
		return &RevertError{reason: "it ran out of gas"}
	}
	return newRevertError(refusal.Data)
}

// explained is err, or the *RevertError of a contract's refusal.
func explained(err error) error {
	var refusal *chain.Refusal
	if errors.As(err, &refusal) {
		return Explain(refusal)
	}
	return err
}

// newRevertError decodes what a contract returned when it refused.
func newRevertError(data []byte) *RevertError {
	e := &RevertError{Data: data}
	if len(data) < 4 {
		return e
	}
	if reason, err := abi.UnpackRevert(data); err == nil {
		e.reason = reason
		return e
	}
	custom, ok := customErrors()[[4]byte(data[:4])]
	if !ok {
		return e
	}
	if args, err := custom.Inputs.Unpack(data[4:]); err == nil {
		e.Name, e.Args = custom.Name, args
	}
	return e
}

package httpapi

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"maps"
	"math"
	"net/http"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"psephos/backend/auth"
	"psephos/backend/mail"
	"psephos/backend/relay"
	"psephos/backend/results"
	"psephos/backend/roll"
)

// Problem is what every error of the API looks like (RFC 9457). Code is stable and for programs, Detail is a sentence for
// people.
type Problem struct {
	Type   string            `json:"type" example:"about:blank"`
	Title  string            `json:"title" example:"Conflict"`
	Status int               `json:"status" example:"409"`
	Code   string            `json:"code" example:"code_used" doc:"Stable identifier of the error."`
	Detail string            `json:"detail" doc:"What happened and what to do, in one or two sentences."`
	Errors []ProblemField    `json:"errors,omitempty" doc:"What is wrong with which field of the request."`
	Params map[string]string `json:"params,omitempty" doc:"The values that detail names, for a sentence in another language."`

	retryAfter time.Duration
}

// ProblemField says what is wrong with one field of a request. What the field held is not repeated: it may be a secret.
type ProblemField struct {
	Location string `json:"location" example:"body.email"`
	Message  string `json:"message"`
}

// Error is the sentence for people.
func (p *Problem) Error() string { return p.Detail }

// GetStatus is the HTTP status.
func (p *Problem) GetStatus() int { return p.Status }

// ContentType is RFC 9457's.
func (p *Problem) ContentType(string) string { return "application/problem+json" }

// GetHeaders adds what a status asks for: how to authenticate, when to try again.
func (p *Problem) GetHeaders() http.Header {
	header := http.Header{"Cache-Control": {"no-store"}}
	if p.Status == http.StatusUnauthorized {
		header.Set("WWW-Authenticate", "Bearer")
	}
	if p.retryAfter > 0 {
		header.Set("Retry-After", strconv.Itoa(int(math.Ceil(p.retryAfter.Seconds()))))
	}
	return header
}

func newProblem(status int, code, detail string) *Problem {
	return &Problem{Type: "about:blank", Title: http.StatusText(status), Status: status, Code: code, Detail: detail}
}

// The problems of this package itself.
var (
	errInternal  = newProblem(http.StatusInternalServerError, "internal", "Something went wrong in the office. Please try again; if it stays, tell the office.")
	errNotFound  = newProblem(http.StatusNotFound, "not_found", "There is nothing at this address.")
	errMethod    = newProblem(http.StatusMethodNotAllowed, "method_not_allowed", "This address does not take requests of this kind.")
	errManyTimes = newProblem(http.StatusTooManyRequests, "too_many_requests", "There were too many requests from your network. Please wait a minute and try again.")
	errCrossSite = newProblem(http.StatusForbidden, "cross_site", "This request came from another website, so it was refused.")
	errNoService = newProblem(http.StatusServiceUnavailable, "not_offered", "This office does not offer that.")
)

// requestCodes are the codes of problems that are found before a service is asked.
var requestCodes = map[int][2]string{
	http.StatusBadRequest:            {"malformed", "The request is not valid JSON."},
	http.StatusRequestEntityTooLarge: {"too_large", "The request is too large."},
	http.StatusUnsupportedMediaType:  {"unsupported_type", "The request has a content type that is not accepted here."},
	http.StatusUnprocessableEntity:   {"invalid", "The request has fields that are missing, unknown or not valid."},
	http.StatusRequestTimeout:        {"timeout", "The request took too long to arrive."},
	http.StatusNotAcceptable:         {"not_acceptable", "The answer is only available as JSON."},
}

func init() {
	// huma keeps these as variables of its package; they are set once, before anything is registered.
	huma.DefaultArrayNullable = false
	huma.NewError = func(status int, _ string, errs ...error) huma.StatusError {
		found, known := requestCodes[status]
		if !known {
			return errInternal
		}
		p := newProblem(status, found[0], found[1])
		for _, err := range errs {
			var detail *huma.ErrorDetail
			if errors.As(err, &detail) && detail.Location != "" {
				p.Errors = append(p.Errors, ProblemField{detail.Location, detail.Message})
			}
		}
		return p
	}
}

// statuses maps the codes of the services' errors. A code that is missing here is an internal error, so a test goes
// through all of them.
var statuses = map[string]int{
	auth.ErrCredentials.Code: http.StatusUnauthorized, auth.ErrLocked.Code: http.StatusTooManyRequests,
	auth.ErrBusy.Code: http.StatusServiceUnavailable, auth.ErrNoToken.Code: http.StatusUnauthorized,
	auth.ErrToken.Code: http.StatusUnauthorized, auth.ErrTokenExpired.Code: http.StatusUnauthorized,
	auth.ErrTokenReused.Code: http.StatusUnauthorized, auth.ErrForbidden.Code: http.StatusForbidden,
	auth.ErrPassword.Code: http.StatusUnprocessableEntity, auth.ErrSamePassword.Code: http.StatusUnprocessableEntity,
	auth.ErrEmail.Code:      http.StatusUnprocessableEntity,
	auth.ErrEmailTaken.Code: http.StatusConflict, auth.ErrRole.Code: http.StatusUnprocessableEntity,
	auth.ErrCodesLocked.Code: http.StatusTooManyRequests,
	auth.ErrCode.Code:        http.StatusUnauthorized, auth.ErrCodeRequired.Code: http.StatusUnauthorized,
	auth.ErrPasskeyRequired.Code: http.StatusUnauthorized, auth.ErrPasskey.Code: http.StatusUnauthorized,
	auth.ErrPasskeyTaken.Code: http.StatusConflict, auth.ErrPasskeyName.Code: http.StatusUnprocessableEntity,
	auth.ErrManyPasskeys.Code: http.StatusConflict, auth.ErrNoPasskey.Code: http.StatusNotFound,
	auth.ErrCeremony.Code: http.StatusGone, auth.ErrNoPasskeys.Code: http.StatusConflict,
	auth.ErrTOTPSet.Code: http.StatusConflict, auth.ErrNoTOTP.Code: http.StatusConflict,
	auth.ErrFactorReason.Code: http.StatusUnprocessableEntity, auth.ErrOwnFactors.Code: http.StatusConflict,
	auth.ErrNoAccount.Code: http.StatusNotFound, auth.ErrLastAdmin.Code: http.StatusConflict,

	roll.ErrCode.Code: http.StatusUnprocessableEntity, roll.ErrCodeUsed.Code: http.StatusConflict, roll.ErrCodeOld.Code: http.StatusGone,
	roll.ErrNonce.Code: http.StatusConflict, roll.ErrPossession.Code: http.StatusUnprocessableEntity,
	roll.ErrAddressTaken.Code: http.StatusConflict, roll.ErrAddressFixed.Code: http.StatusConflict,
	roll.ErrNoVoter.Code: http.StatusNotFound, roll.ErrNotProven.Code: http.StatusConflict,
	roll.ErrProposed.Code: http.StatusConflict, roll.ErrNotProposed.Code: http.StatusConflict,
	roll.ErrSameRegistrar.Code: http.StatusForbidden, roll.ErrNotEnrolled.Code: http.StatusConflict,
	roll.ErrHasVoted.Code: http.StatusConflict, roll.ErrStruck.Code: http.StatusConflict, roll.ErrStrikeOpen.Code: http.StatusConflict,
	roll.ErrNoStrike.Code: http.StatusNotFound, roll.ErrStrikeConfirmed.Code: http.StatusConflict,
	roll.ErrBeingEnrolled.Code: http.StatusConflict, roll.ErrNoElection.Code: http.StatusNotFound,
	roll.ErrNotOpen.Code: http.StatusConflict,
	mail.ErrRetry.Code:   http.StatusConflict, mail.ErrBounce.Code: http.StatusUnprocessableEntity,
	roll.ErrNoImport.Code: http.StatusNotFound, roll.ErrUndo.Code: http.StatusConflict,
	roll.ErrOwnFactor.Code:   http.StatusForbidden,
	roll.ErrOwnPassword.Code: http.StatusForbidden, roll.ErrAddressChanged.Code: http.StatusConflict,
	roll.ErrReason.Code: http.StatusUnprocessableEntity, roll.ErrRekeyOpen.Code: http.StatusConflict,
	roll.ErrNoRekey.Code: http.StatusNotFound, roll.ErrRekeyNotProven.Code: http.StatusConflict,
	roll.ErrRekeyConfirmed.Code: http.StatusConflict, roll.ErrNothingToEnrol.Code: http.StatusConflict,
	roll.ErrChain.Code: http.StatusServiceUnavailable, roll.ErrState.Code: http.StatusUnprocessableEntity,
	roll.ErrTooMany.Code: http.StatusUnprocessableEntity,

	results.ErrUnavailable.Code: http.StatusServiceUnavailable, results.ErrBusy.Code: http.StatusServiceUnavailable,
	results.ErrNoElection.Code: http.StatusNotFound, results.ErrNoBallot.Code: http.StatusNotFound,
}

var relayStatuses = map[relay.Kind]int{
	relay.Invalid: http.StatusUnprocessableEntity, relay.NotFound: http.StatusNotFound, relay.Conflict: http.StatusConflict,
	relay.NotNow: http.StatusConflict, relay.Unavailable: http.StatusServiceUnavailable,
}

// retrySoon is the Retry-After of services that cannot answer at the moment.
const retrySoon = 2 * time.Second

// problem is the answer to an error of a service.
func (a *api) problem(ctx context.Context, err error) *Problem {
	var known *Problem
	if errors.As(err, &known) {
		return known
	}
	if p := serviceProblem(err); p != nil {
		if p.Status == http.StatusServiceUnavailable && p.retryAfter == 0 {
			p.retryAfter = retrySoon
		}
		return p
	}
	if ctx.Err() == nil {
		a.Log.ErrorContext(ctx, "request failed", slog.String("error", err.Error()))
	}
	return errInternal
}

// serviceProblem translates a service's own error; nil if it is none.
func serviceProblem(err error) *Problem {
	var authError *auth.Error
	var rollError *roll.Error
	var fileError *roll.FileError
	var mailError *mail.Error
	var relayError *relay.Error
	var resultsError *results.Error
	switch {
	case errors.As(err, &authError):
		return coded(authError.Code, authError.Message, authError.RetryAfter)
	case errors.As(err, &rollError):
		return coded(rollError.Code, rollError.Message, 0)
	case errors.As(err, &mailError):
		return coded(mailError.Code, mailError.Message, 0)
	case errors.As(err, &fileError):
		return fileProblem(fileError)
	case errors.As(err, &resultsError):
		return coded(resultsError.Code, resultsError.Message, 0)
	case errors.As(err, &relayError):
		if status, known := relayStatuses[relayError.Kind]; known {
			return newProblem(status, relayError.Code, relayError.Message)
		}
	}
	return nil
}

// fileProblem has the line, where there is one, among its parameters.
func fileProblem(err *roll.FileError) *Problem {
	p := newProblem(http.StatusUnprocessableEntity, err.Reason.Code, err.Error())
	p.Params = maps.Clone(err.Reason.Params)
	if err.Line > 0 {
		if p.Params == nil {
			p.Params = map[string]string{}
		}
		p.Params["line"] = strconv.Itoa(err.Line)
	}
	return p
}

func coded(code, message string, retryAfter time.Duration) *Problem {
	status, known := statuses[code]
	if !known {
		return nil
	}
	p := newProblem(status, code, message)
	p.retryAfter = retryAfter
	return p
}

// write answers with the problem, outside huma.
func (p *Problem) write(w http.ResponseWriter) {
	for name, values := range p.GetHeaders() {
		w.Header()[name] = values
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(p.Status)
	_ = json.NewEncoder(w).Encode(p)
}

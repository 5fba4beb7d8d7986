package httpapi

import (
	"context"
	"math/big"
	"net/http"
	"time"

	"psephos/backend/auth"
	"psephos/backend/roll"
)

// Enrolment is how writing the roll to the chain stands.
type Enrolment struct {
	Running bool            `json:"running" doc:"Enrolment was asked for and people are still waiting."`
	Waiting int             `json:"waiting" doc:"Approved people who are not on the chain yet."`
	Error   string          `json:"error,omitempty" doc:"Why the last attempt failed; it is tried again."`
	Pages   []EnrolmentPage `json:"pages"`

	PaidWei      string `json:"paidWei" doc:"What all pages have cost; decimal."`
	EstimateWei  string `json:"estimateWei,omitempty" doc:"What enrolling those who wait will cost at today's price; decimal. Absent if the chain does not tell the price."`
	GasPerPerson uint64 `json:"gasPerPerson" doc:"On average so far, or a guess before the first page."`
}

// EnrolmentPage is one page of the chain's roll.
type EnrolmentPage struct {
	Page  uint64 `json:"page"`
	Size  int    `json:"size"`
	State string `json:"state" enum:"prepared,enrolled"`
	Tx    string `json:"tx,omitempty"`
	Block uint64 `json:"block,omitempty"`

	Prepared time.Time `json:"prepared"`
	Attempts int       `json:"attempts" doc:"How often it was sent."`
	Error    string    `json:"error,omitempty" doc:"Why the last attempt failed; it is tried again."`
	Gas      uint64    `json:"gas,omitempty"`
	PaidWei  string    `json:"paidWei,omitempty" doc:"Decimal."`
}

type enrolmentOutput struct{ Body Enrolment }

func (a *api) enrolment(ctx context.Context, s roll.EnrolmentStatus, err error) (*enrolmentOutput, error) {
	if err != nil {
		return nil, err
	}
	out := Enrolment{
		Running: s.Running, Waiting: s.Waiting, Error: s.Error, Pages: make([]EnrolmentPage, len(s.Pages)),
		PaidWei: wei(s.Paid), GasPerPerson: s.GasPerPerson,
	}
	for i, p := range s.Pages {
		out.Pages[i] = EnrolmentPage{p.Page, p.Size, p.State, p.Tx, p.Block, p.Prepared, p.Attempts, p.Error, p.Gas, wei(p.Paid)}
	}
	if a.GasPrice != nil {
		if price, err := a.GasPrice(ctx); err == nil {
			gas := new(big.Int).SetUint64(s.GasPerPerson * uint64(s.Waiting))
			out.EstimateWei = wei(gas.Mul(gas, price))
		}
	}
	return &enrolmentOutput{out}, nil
}

func (a *api) enrolmentRoutes() {
	op := operation(http.MethodPost, "/roll/enrolments", "startEnrolment", "roll", "Write all approved people to the chain's roll")
	op.DefaultStatus = http.StatusAccepted
	register(a, op, func(ctx context.Context, _ *struct{}) (*enrolmentOutput, error) {
		s, err := a.Roll.StartEnrolment(ctx, actor(ctx))
		return a.enrolment(ctx, s, err)
	}, auth.Registrar)

	op = operation(http.MethodGet, "/roll/enrolments", "enrolment", "roll", "How enrolment stands, page by page")
	register(a, op, func(ctx context.Context, _ *struct{}) (*enrolmentOutput, error) {
		s, err := a.Roll.EnrolmentStatus(ctx)
		return a.enrolment(ctx, s, err)
	}, auth.Registrar)
}

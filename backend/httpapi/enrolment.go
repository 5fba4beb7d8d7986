package httpapi

import (
	"context"
	"net/http"

	"psephos/backend/auth"
	"psephos/backend/roll"
)

// Enrolment is how writing the roll to the chain stands.
type Enrolment struct {
	Running bool            `json:"running" doc:"Enrolment was asked for and people are still waiting."`
	Waiting int             `json:"waiting" doc:"Approved people who are not on the chain yet."`
	Error   string          `json:"error,omitempty" doc:"Why the last attempt failed; it is tried again."`
	Pages   []EnrolmentPage `json:"pages"`
}

// EnrolmentPage is one page of the chain's roll.
type EnrolmentPage struct {
	Page  uint64 `json:"page"`
	Size  int    `json:"size"`
	State string `json:"state" enum:"prepared,enrolled"`
	Tx    string `json:"tx,omitempty"`
	Block uint64 `json:"block,omitempty"`
}

type enrolmentOutput struct{ Body Enrolment }

func enrolment(s roll.EnrolmentStatus) *enrolmentOutput {
	out := Enrolment{s.Running, s.Waiting, s.Error, make([]EnrolmentPage, len(s.Pages))}
	for i, p := range s.Pages {
		out.Pages[i] = EnrolmentPage(p)
	}
	return &enrolmentOutput{out}
}

func (a *api) enrolmentRoutes() {
	op := operation(http.MethodPost, "/roll/enrolments", "startEnrolment", "roll", "Write all approved people to the chain's roll")
	op.DefaultStatus = http.StatusAccepted
	register(a, op, func(ctx context.Context, _ *struct{}) (*enrolmentOutput, error) {
		s, err := a.Roll.StartEnrolment(ctx, actor(ctx))
		return enrolment(s), err
	}, auth.Registrar)

	op = operation(http.MethodGet, "/roll/enrolments", "enrolment", "roll", "How enrolment stands, page by page")
	register(a, op, func(ctx context.Context, _ *struct{}) (*enrolmentOutput, error) {
		s, err := a.Roll.EnrolmentStatus(ctx)
		return enrolment(s), err
	}, auth.Registrar)
}

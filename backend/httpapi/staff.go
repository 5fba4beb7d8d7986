package httpapi

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"psephos/backend/activity"
	"psephos/backend/auth"
)

// User is a registrar or an administrator.
type User struct {
	ID       string    `json:"id"`
	Email    string    `json:"email"`
	Role     auth.Role `json:"role" enum:"registrar,admin"`
	Disabled bool      `json:"disabled"`
	Created  time.Time `json:"created"`
	SetUpBy  string    `json:"setUpBy,omitempty" doc:"Who set the password; absent once the holder has chosen their own. Until then the account approves nothing."`

	FactorsReset string     `json:"factorsReset,omitempty" doc:"Who removed the second factors; absent once the holder has set one. Until then the account approves nothing."`
	TOTP         bool       `json:"totp"`
	Passkeys     int        `json:"passkeys"`
	LastSignIn   *time.Time `json:"lastSignIn,omitempty"`
}

// UserList is every registrar and administrator.
type UserList struct {
	Users []User `json:"users"`
}

// NewUser opens an account.
type NewUser struct {
	Email    string    `json:"email" maxLength:"320"`
	Password string    `json:"password" maxLength:"1024" doc:"12 to 256 characters."`
	Role     auth.Role `json:"role" enum:"registrar,admin"`
}

// UserChange changes an account; what is left out stays. Their sessions end.
type UserChange struct {
	Role     *auth.Role `json:"role,omitempty" enum:"registrar,admin"`
	Disabled *bool      `json:"disabled,omitempty"`
	Password *string    `json:"password,omitempty" maxLength:"1024"`
}

// ActivityEntry is one line of the activity log.
type ActivityEntry struct {
	Seq     int64             `json:"seq"`
	Time    time.Time         `json:"time"`
	Actor   string            `json:"actor"`
	Action  string            `json:"action"`
	Subject string            `json:"subject"`
	Detail  map[string]string `json:"detail,omitempty"`
	Hash    string            `json:"hash" doc:"SHA-256 over this entry and the hash before it."`
}

// ActivityList is one page of the activity log, the newest first.
type ActivityList struct {
	Entries []ActivityEntry `json:"entries"`
}

// ActivityVerification says whether the log is as it was written.
type ActivityVerification struct {
	Intact  bool   `json:"intact"`
	Entries int64  `json:"entries" doc:"How many entries were found to be as written."`
	Hash    string `json:"hash" doc:"Hash of the last of these; keep it to prove later that nothing was cut off."`
	Changed int64  `json:"changed,omitempty" doc:"Number of the first entry that is missing or not as it was written."`
	Detail  string `json:"detail,omitempty" doc:"The same as a sentence in English."`
}

type userOutput struct{ Body User }

func userInfo(a auth.Account) User {
	return User{a.ID, a.Email, a.Role, a.Disabled, a.Created, a.SetUpBy, a.FactorsReset, a.TOTP, a.Passkeys, timeOrNil(a.LastSignIn)}
}

func (a *api) staffRoutes() {
	op := operation(http.MethodGet, "/users", "users", "staff", "List registrars and administrators")
	register(a, op, func(ctx context.Context, _ *struct{}) (*struct{ Body UserList }, error) {
		staff, err := a.Auth.Staff(ctx)
		list := UserList{make([]User, len(staff))}
		for i, s := range staff {
			list.Users[i] = userInfo(s)
		}
		return &struct{ Body UserList }{list}, err
	}, auth.Admin)

	op = operation(http.MethodPost, "/users", "createUser", "staff", "Open the account of a registrar or an administrator")
	op.DefaultStatus = http.StatusCreated
	register(a, op, func(ctx context.Context, in *struct{ Body NewUser }) (*userOutput, error) {
		created, err := a.Auth.CreateStaff(ctx, principal(ctx).Email, in.Body.Email, in.Body.Password, in.Body.Role)
		return &userOutput{userInfo(created)}, err
	}, auth.Admin)

	op = operation(http.MethodPatch, "/users/{id}", "changeUser", "staff", "Change, disable or enable an account")
	register(a, op, func(ctx context.Context, in *struct {
		ID   string `path:"id" maxLength:"64"`
		Body UserChange
	},
	) (*userOutput, error) {
		changed, err := a.Auth.ChangeStaff(ctx, principal(ctx).Email, in.ID, auth.Change(in.Body))
		return &userOutput{userInfo(changed)}, err
	}, auth.Admin)
	a.activityRoutes()
}

type activityInput struct {
	Actor   string    `query:"actor" maxLength:"320" doc:"Only what this e-mail did, or system."`
	Action  string    `query:"action" maxLength:"64" doc:"Only actions that begin like this, such as roll."`
	Subject string    `query:"subject" maxLength:"320" doc:"Only what was done to this."`
	Since   time.Time `query:"since" doc:"Only from this time on."`
	Until   time.Time `query:"until" doc:"Only before this time."`
	Before  int64     `query:"before" minimum:"0" doc:"Only entries before this number; 0 for the newest."`
	Limit   int       `query:"limit" minimum:"1" maximum:"500" default:"100"`
}

func activityEntries(entries []activity.Entry) []ActivityEntry {
	list := make([]ActivityEntry, len(entries))
	for i, e := range entries {
		list[i] = ActivityEntry(e)
	}
	return list
}

func (a *api) activityRoutes() {
	op := operation(http.MethodGet, "/activity", "activity", "staff", "Who did what, the newest first")
	register(a, op, func(ctx context.Context, in *activityInput) (*struct{ Body ActivityList }, error) {
		entries, err := a.Activity.Find(ctx, activity.Filter(*in))
		return &struct{ Body ActivityList }{ActivityList{activityEntries(entries)}}, err
	}, staffRoles...)

	op = operation(http.MethodGet, "/activity/export", "exportActivity", "staff", "The whole activity log, the oldest entry first")
	op.Description = "One JSON object a line, as this document's ActivityEntry. Keep it: `psephos office verify-log --export FILE` compares the log with it."
	op.Responses = map[string]*huma.Response{"200": {Description: "JSON lines", Content: map[string]*huma.MediaType{
		"application/x-ndjson": {Schema: &huma.Schema{Type: huma.TypeString}},
	}}}
	register(a, op, func(ctx context.Context, _ *struct{}) (*huma.StreamResponse, error) {
		if err := a.Activity.Note(ctx, principal(ctx).Email, "activity.export", "", nil); err != nil {
			return nil, err
		}
		return &huma.StreamResponse{Body: func(out huma.Context) {
			out.SetHeader("Content-Type", "application/x-ndjson")
			out.SetHeader("Content-Disposition", `attachment; filename="activity.jsonl"`)
			if err := a.Activity.WriteLines(out.Context(), out.BodyWriter()); err != nil && out.Context().Err() == nil {
				a.Log.ErrorContext(out.Context(), "an export ended early", slog.String("error", err.Error()))
			}
		}}, nil
	}, staffRoles...)

	op = operation(http.MethodGet, "/activity/verification", "verifyActivity", "staff", "Check that nobody has changed the activity log")
	op.Description = "With seq and hash as they were told earlier, it also finds that newer entries were cut off or all were rewritten."
	register(a, op, func(ctx context.Context, in *struct {
		Seq  int64  `query:"seq" minimum:"0" doc:"Number of an entry whose hash was kept."`
		Hash string `query:"hash" maxLength:"64" doc:"Its hash."`
	},
	) (*struct{ Body ActivityVerification }, error) {
		entries, hash, err := a.Activity.VerifyFrom(ctx, activity.Head{Seq: in.Seq, Hash: in.Hash})
		var tampered *activity.TamperedError
		if errors.As(err, &tampered) {
			return &struct{ Body ActivityVerification }{ActivityVerification{false, entries, hash, tampered.Seq, tampered.Error()}}, nil
		}
		return &struct{ Body ActivityVerification }{ActivityVerification{true, entries, hash, 0, ""}}, err
	}, staffRoles...)
}

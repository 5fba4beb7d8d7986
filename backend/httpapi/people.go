package httpapi

import (
	"bytes"
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"psephos/backend/activity"
	"psephos/backend/auth"
	"psephos/backend/roll"
	"psephos/election"
)

// StrikeInfo is the striking off of somebody enrolled, under way.
type StrikeInfo struct {
	State    string `json:"state" enum:"opened,confirmed"`
	Reason   string `json:"reason"`
	OpenedBy string `json:"openedBy"`
	Error    string `json:"error,omitempty" doc:"Why it is not on the chain yet."`
}

// StruckInfo says that somebody was struck off.
type StruckInfo struct {
	At     time.Time `json:"at"`
	By     string    `json:"by"`
	Reason string    `json:"reason"`
}

// RollElection is an election of the roll.
type RollElection struct {
	Address common.Address `json:"address"`
	Title   election.Text  `json:"title" doc:"By language."`
	Phase   string         `json:"phase" enum:"announced,open,closed,tallied,cancelled,withheld"`
	Closing time.Time      `json:"closing"`
}

// Participation is how many of the people enrolled can vote in an election, and have.
type Participation struct {
	RollElection
	Eligible int `json:"eligible"`
	Voted    int `json:"voted"`
}

// PersonVote says whether somebody has voted in an election; nobody can know how.
type PersonVote struct {
	RollElection
	Voted bool `json:"voted"`
}

// VoterHistory is what happened with one person.
type VoterHistory struct {
	Entries []ActivityEntry `json:"entries" doc:"The newest first; at most 200."`
	Votes   []PersonVote    `json:"votes" doc:"Elections in which the person can vote, as the chain has it."`
}

func rollElection(e roll.ElectionInfo) RollElection {
	return RollElection{e.Address, e.Title, e.Phase.String(), e.Closing}
}

type votersInput struct {
	State       string `query:"state" enum:"imported,invited,registered,addressProven,approved,enrolled" doc:"Only people in this state."`
	Query       string `query:"q" maxLength:"200" doc:"Looked for in name, e-mail and member identifier."`
	Struck      bool   `query:"struck" doc:"People who were struck off, instead of the others."`
	Unconfirmed bool   `query:"unconfirmed" doc:"Only people with a re-keying or a striking off that waits for a second registrar."`
	Election    string `query:"election" pattern:"^0x[0-9a-fA-F]{40}$" patternDescription:"address" doc:"With voted: people who can vote in this election."`
	Voted       string `query:"voted" enum:"true,false" doc:"With election: whether they have, as the chain has it."`
	Sort        string `query:"sort" enum:"member,name,email,state,invited" doc:"Order; left out, that of import."`
	Descending  bool   `query:"descending"`
	Offset      int    `query:"offset" minimum:"0" maximum:"10000000"`
	Cursor      string `query:"cursor" maxLength:"64" doc:"next of the page before; not with sort or voted."`
	Limit       int    `query:"limit" minimum:"1" maximum:"500" default:"100"`
}

func (in *votersInput) filter() roll.Filter {
	f := roll.Filter{
		State: roll.State(in.State), Query: in.Query, Struck: in.Struck, Unconfirmed: in.Unconfirmed, Sort: in.Sort, Descending: in.Descending,
		Offset: in.Offset, After: in.Cursor, Limit: in.Limit,
	}
	if in.Voted != "" {
		voted := in.Voted == "true"
		f.Election, f.Voted = common.HexToAddress(in.Election), &voted
	}
	return f
}

func (a *api) peopleRoutes() {
	op := operation(http.MethodGet, "/roll/voters", "voters", "roll", "List and search people")
	register(a, op, func(ctx context.Context, in *votersInput) (*struct{ Body VoterList }, error) {
		page, err := a.Roll.List(ctx, in.filter())
		list := VoterList{make([]VoterInfo, len(page.Voters)), page.Next, page.Total}
		for i, v := range page.Voters {
			list.Voters[i] = voterInfo(v)
		}
		return &struct{ Body VoterList }{list}, err
	}, auth.Registrar)

	op = operation(http.MethodGet, "/roll/voters/{id}", "voter", "roll", "One person")
	register(a, op, func(ctx context.Context, in *voterPath) (*voterOutput, error) {
		v, err := a.Roll.Voter(ctx, in.ID)
		return &voterOutput{voterInfo(v)}, err
	}, auth.Registrar)

	op = operation(http.MethodGet, "/roll/voters/{id}/history", "voterHistory", "roll", "What happened with one person, and where they have voted")
	register(a, op, a.voterHistory, auth.Registrar)

	op = operation(http.MethodGet, "/roll/funnel", "funnel", "roll", "How many people are in each state, and have voted in each election")
	register(a, op, func(ctx context.Context, _ *struct{}) (*struct{ Body Funnel }, error) {
		f, err := a.funnel(ctx)
		return &struct{ Body Funnel }{f}, err
	}, auth.Registrar)

	op = operation(http.MethodGet, "/roll/export", "exportRoll", "roll", "The people as CSV, safe to open in a spreadsheet")
	op.Description = "Takes the filters of the list. Values that a spreadsheet would take for a formula get an apostrophe in front."
	op.Responses = map[string]*huma.Response{"200": {Description: "CSV in UTF-8", Content: map[string]*huma.MediaType{
		"text/csv": {Schema: &huma.Schema{Type: huma.TypeString}},
	}}}
	register(a, op, a.exportRoll, auth.Registrar)
	a.strikeRoutes()
}

const historyLength = 200

func (a *api) voterHistory(ctx context.Context, in *voterPath) (*struct{ Body VoterHistory }, error) {
	v, err := a.Roll.Voter(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	entries, err := a.Activity.Find(ctx, activity.Filter{Subject: in.ID, Limit: historyLength})
	if err != nil {
		return nil, err
	}
	h := VoterHistory{activityEntries(entries), []PersonVote{}}
	if v.Number != nil {
		votes, err := a.Roll.VotesOf(ctx, *v.Number)
		if err != nil {
			return nil, err
		}
		for _, vote := range votes {
			h.Votes = append(h.Votes, PersonVote{rollElection(vote.ElectionInfo), vote.Voted})
		}
	}
	return &struct{ Body VoterHistory }{h}, nil
}

func (a *api) funnel(ctx context.Context) (Funnel, error) {
	n, err := a.Roll.Funnel(ctx)
	if err != nil {
		return Funnel{}, err
	}
	f := Funnel{
		Imported: n[roll.Imported], Invited: n[roll.Invited], Registered: n[roll.Registered], AddressProven: n[roll.AddressProven],
		Approved: n[roll.Approved], Enrolled: n[roll.Enrolled], Elections: []Participation{},
	}
	for _, count := range n {
		f.Total += count
	}
	if f.Proposed, f.Struck, err = a.Roll.Waiting(ctx); err != nil {
		return Funnel{}, err
	}
	participations, err := a.Roll.Participations(ctx)
	if err != nil { // the roll is shown while the chain does not answer
		p := a.problem(ctx, err)
		f.ElectionsError, f.ElectionsCode = p.Detail, p.Code
	}
	for _, p := range participations {
		f.Elections = append(f.Elections, Participation{rollElection(p.ElectionInfo), p.Eligible, p.Voted})
	}
	return f, nil
}

// exportRoll answers as it reads. What fails before the first row is a problem document; later the answer ends early.
func (a *api) exportRoll(ctx context.Context, in *votersInput) (*huma.StreamResponse, error) {
	filter := in.filter()
	probe := filter
	probe.Limit = 1
	if _, err := a.Roll.List(ctx, probe); err != nil {
		return nil, err
	}
	by := principal(ctx).Email
	if err := a.Activity.Note(ctx, by, "roll.export", "", nil); err != nil {
		return nil, err
	}
	return &huma.StreamResponse{Body: func(out huma.Context) {
		out.SetHeader("Content-Type", "text/csv; charset=utf-8")
		out.SetHeader("Content-Disposition", `attachment; filename="roll.csv"`)
		if err := a.Roll.Export(out.Context(), filter, out.BodyWriter()); err != nil && out.Context().Err() == nil {
			a.Log.ErrorContext(out.Context(), "an export ended early", slog.String("error", err.Error()))
		}
	}}, nil
}

func (a *api) strikeRoutes() {
	op := operation(http.MethodPost, "/roll/voters/{id}/strike", "strike", "roll", "Strike somebody off the roll")
	op.Description = "At once if they are not enrolled; else another registrar must confirm, and the chain must take it. Nobody who has " +
		"voted in an election that is still running is struck off."
	register(a, op, func(ctx context.Context, in *struct {
		ID   string `path:"id" maxLength:"64" doc:"Key of the person."`
		Body Reason
	},
	) (*voterOutput, error) {
		v, err := a.Roll.Strike(ctx, actor(ctx), in.ID, in.Body.Reason)
		return &voterOutput{voterInfo(v)}, err
	}, auth.Registrar)

	op = operation(http.MethodPost, "/roll/voters/{id}/strike/confirm", "confirmStrike", "roll", "Confirm that somebody enrolled is struck off")
	op.Description = "Second of two registrars. The office then writes it to the chain."
	register(a, op, func(ctx context.Context, in *seenAddress) (*voterOutput, error) {
		v, err := a.Roll.ConfirmStrike(ctx, actor(ctx), in.ID, common.HexToAddress(in.Address))
		return &voterOutput{voterInfo(v)}, err
	}, auth.Registrar)

	op = operation(http.MethodDelete, "/roll/voters/{id}/strike", "cancelStrike", "roll", "Cancel a striking off, or take it back")
	op.DefaultStatus = http.StatusOK
	register(a, op, func(ctx context.Context, in *voterPath) (*voterOutput, error) {
		v, err := a.Roll.CancelStrike(ctx, actor(ctx), in.ID)
		return &voterOutput{voterInfo(v)}, err
	}, auth.Registrar)
}

// ImportReport says what an import did, or in a dry run would do.
type ImportReport struct {
	ID        string           `json:"id,omitempty" doc:"For undoing it; absent in a dry run and if nothing was changed."`
	DryRun    bool             `json:"dryRun"`
	Added     int              `json:"added"`
	Changed   int              `json:"changed"`
	Unchanged int              `json:"unchanged"`
	Missing   int              `json:"missing" doc:"People on the roll who are not in the file. Nothing happens to them."`
	Refused   int              `json:"refused" doc:"Rows left out."`
	Errors    []ImportRowError `json:"errors" doc:"Why rows were left out, by line; at most 1,000."`
	Diff      ImportDiff       `json:"diff"`
}

// ImportDiff compares file and roll; each list has at most 200 people.
type ImportDiff struct {
	Added   []Member       `json:"added"`
	Changed []MemberChange `json:"changed"`
	Missing []Member       `json:"missing"`
}

// Member is a person as a membership list has them.
type Member struct {
	Member   string `json:"member"`
	Name     string `json:"name"`
	Email    string `json:"email"`
	Language string `json:"language,omitempty"`
}

// MemberChange is a person whose details the file changes.
type MemberChange struct {
	Before Member `json:"before"`
	After  Member `json:"after"`
}

// ImportPreview is the beginning of a file, for choosing the columns.
type ImportPreview struct {
	Separator string        `json:"separator"`
	Columns   []string      `json:"columns"`
	Sample    [][]string    `json:"sample" doc:"The first rows."`
	Suggested ImportColumns `json:"suggested" doc:"Titles that look like it; absent where none does."`
}

// ImportColumns are titles of a file's columns.
type ImportColumns struct {
	ID       string `json:"id,omitempty"`
	Name     string `json:"name,omitempty"`
	Email    string `json:"email,omitempty"`
	Language string `json:"language,omitempty"`
}

// ImportEntry is one import that changed the roll.
type ImportEntry struct {
	ID       string     `json:"id"`
	At       time.Time  `json:"at"`
	By       string     `json:"by"`
	File     string     `json:"file,omitempty"`
	Added    int        `json:"added"`
	Changed  int        `json:"changed"`
	Undone   *time.Time `json:"undone,omitempty"`
	Undoable bool       `json:"undoable" doc:"It is the newest, and nobody of it was invited or changed since."`
}

// ImportList is the imports, the newest first.
type ImportList struct {
	Imports []ImportEntry `json:"imports"`
}

type importInput struct {
	DryRun         bool   `query:"dryRun" doc:"Report without changing anything."`
	IDColumn       string `query:"idColumn" maxLength:"200" doc:"Title of the column; with any of these four, other columns are left out."`
	NameColumn     string `query:"nameColumn" maxLength:"200"`
	EmailColumn    string `query:"emailColumn" maxLength:"200"`
	LanguageColumn string `query:"languageColumn" maxLength:"200" doc:"en or de in each row; may stay empty."`
	File           string `query:"file" maxLength:"300" doc:"What the file is called, for the list of imports."`
	RawBody        []byte `contentType:"text/csv"`
}

func (a *api) importRoutes() {
	op := operation(http.MethodPost, "/roll/import", "importRoll", "roll", "Import a membership list")
	op.Description = "CSV in UTF-8 with the columns id, name and email, and language if you like; or with columns chosen by their titles. People " +
		"are added or updated, never removed; rows with errors are left out and reported by line. At most 32 MiB and 200,000 rows."
	op.MaxBodyBytes, op.BodyReadTimeout = maxImport, importTimeout
	register(a, op, func(ctx context.Context, in *importInput) (*struct{ Body ImportReport }, error) {
		report, err := a.Roll.ImportWith(ctx, actor(ctx), bytes.NewReader(in.RawBody), roll.Options{
			DryRun: in.DryRun, File: in.File,
			Columns: roll.Columns{ID: in.IDColumn, Name: in.NameColumn, Email: in.EmailColumn, Language: in.LanguageColumn},
		})
		return &struct{ Body ImportReport }{importReport(in.DryRun, report)}, err
	}, auth.Registrar)

	op = operation(http.MethodPost, "/roll/import/columns", "importColumns", "roll", "The columns and first rows of a membership list")
	op.MaxBodyBytes, op.BodyReadTimeout = maxImport, importTimeout
	register(a, op, func(_ context.Context, in *struct {
		RawBody []byte `contentType:"text/csv"`
	},
	) (*struct{ Body ImportPreview }, error) {
		p, err := roll.PreviewCSV(bytes.NewReader(in.RawBody))
		return &struct{ Body ImportPreview }{ImportPreview{p.Separator, p.Titles, p.Sample, ImportColumns(p.Suggested)}}, err
	}, auth.Registrar)

	op = operation(http.MethodGet, "/roll/imports", "imports", "roll", "The imports, the newest first")
	register(a, op, func(ctx context.Context, _ *struct{}) (*importsOutput, error) { return a.imports(ctx) }, auth.Registrar)

	op = operation(http.MethodPost, "/roll/imports/{id}/undo", "undoImport", "roll", "Take the newest import back")
	op.Description = "People it added are removed, people it changed are as before. Not once anybody of it was invited."
	register(a, op, func(ctx context.Context, in *struct {
		ID string `path:"id" maxLength:"64" doc:"Key of the import."`
	},
	) (*importsOutput, error) {
		if err := a.Roll.UndoImport(ctx, actor(ctx), in.ID); err != nil {
			return nil, err
		}
		return a.imports(ctx)
	}, auth.Registrar)
}

type importsOutput struct{ Body ImportList }

func (a *api) imports(ctx context.Context) (*importsOutput, error) {
	found, err := a.Roll.Imports(ctx)
	list := ImportList{make([]ImportEntry, len(found))}
	for i, e := range found {
		list.Imports[i] = ImportEntry{e.ID, e.At, e.By, e.File, e.Added, e.Changed, timeOrNil(e.Undone), e.Undoable}
	}
	return &importsOutput{list}, err
}

func importReport(dryRun bool, r roll.Report) ImportReport {
	out := ImportReport{
		r.ID, dryRun, r.Added, r.Changed, r.Unchanged, r.Missing, r.Refused, make([]ImportRowError, len(r.Errors)),
		ImportDiff{make([]Member, len(r.Diff.Added)), make([]MemberChange, len(r.Diff.Changed)), make([]Member, len(r.Diff.Missing))},
	}
	for i, e := range r.Errors {
		out.Errors[i] = ImportRowError{e.Line, e.Reason.Code, e.Reason.Params, e.Reason.Text}
	}
	for i, m := range r.Diff.Added {
		out.Diff.Added[i] = Member(m)
	}
	for i, c := range r.Diff.Changed {
		out.Diff.Changed[i] = MemberChange{Member(c.Before), Member(c.After)}
	}
	for i, m := range r.Diff.Missing {
		out.Diff.Missing[i] = Member(m)
	}
	return out
}

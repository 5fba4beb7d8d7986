package roll_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"psephos/backend/roll"
)

const head = "id,name,email\n"

func TestImportReadsEveryKindOfFile(t *testing.T) {
	for name, file := range map[string]string{
		"plain":              head + "1,Zoë Ångström,zoe@example.org\n",
		"byte order mark":    "\xef\xbb\xbf" + head + "1,Zoë Ångström,zoe@example.org\n",
		"windows line ends":  "id,name,email\r\n1,Zoë Ångström,zoe@example.org\r\n",
		"no last line end":   head + "1,Zoë Ångström,zoe@example.org",
		"all quoted":         "\"id\",\"name\",\"email\"\n\"1\",\"Zoë Ångström\",\"zoe@example.org\"\n",
		"semicolons":         "id;name;email\n1;Zoë Ångström;zoe@example.org\n",
		"tabs":               "id\tname\temail\n1\tZoë Ångström\tzoe@example.org\n",
		"another order":      "E-Mail,Name,Member ID\nzoe@example.org,Zoë Ångström,1\n",
		"spaces and capital": head + " 1 ,  Zoë   Ångström , Zoe@Example.ORG \n",
		"line break in name": head + "1,\"Zoë\nÅngström\",zoe@example.org\n",
		"decomposed":         head + "1,Zoe\u0308 A\u030angstro\u0308m,zoe@example.org\n",
		"empty lines":        head + "\n\n1,Zoë Ångström,zoe@example.org\n\n",
	} {
		t.Run(name, func(t *testing.T) {
			f := lite(t)
			report, err := f.Import(t.Context(), anna, strings.NewReader(file), false)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(roll.Report{Added: 1, Errors: []roll.RowError{}}, report, cmpopts.IgnoreFields(roll.Report{}, "ID", "Diff")); diff != "" {
				t.Fatal(diff)
			}
			found, _, err := f.Voters(t.Context(), roll.Filter{})
			if err != nil || len(found) != 1 {
				t.Fatalf("%d people, %v", len(found), err)
			}
			if v := found[0]; v.Member != "1" || v.Name != "Zoë Ångström" || v.Email != "zoe@example.org" || v.State != roll.Imported {
				t.Errorf("imported %+v", v)
			}
		})
	}
}

func TestImportReportsRows(t *testing.T) {
	const good = "1,Ada,ada@example.org\n"
	for name, c := range map[string]struct{ file, code, reason string }{
		"missing e-mail":     {"2,Bob,\n", "email_missing", "the e-mail address is missing"},
		"bad e-mail":         {"2,Bob,bob\n", "email_invalid", `"bob" is not an e-mail address`},
		"missing name":       {"2, ,bob@example.org\n", "name_missing", "the name is missing"},
		"missing id":         {",Bob,bob@example.org\n", "id_missing", "the id is missing"},
		"long id":            {strings.Repeat("2", 65) + ",Bob,bob@example.org\n", "id_long", "the id is longer than 64 characters"},
		"long name":          {"2," + strings.Repeat("é", 201) + ",bob@example.org\n", "name_long", "the name is longer than 200 characters"},
		"duplicate id":       {"1,Bob,bob@example.org\n", "id_twice", `the id "1" is on line 2 already`},
		"duplicate e-mail":   {"2,Bob,ADA@example.org\n", "email_taken", `the e-mail address ada@example.org belongs to the id "1" already`},
		"too many columns":   {"2,Bob,bob@example.org,x\n", "columns_many", "too many columns: 4 instead of 3"},
		"too few columns":    {"2,Bob\n", "columns_few", "too few columns: 2 instead of 3"},
		"empty row":          {",,\n", "row_empty", "the row is empty"},
		"not UTF-8":          {"2,B\xffb,bob@example.org\n", "name_unreadable", "the name has characters that are not text in UTF-8"},
		"control character":  {"2,B\x07b,bob@example.org\n", "name_unreadable", "the name has characters that are not text in UTF-8"},
		"change of writing":  {"2,Bob\u202e,bob@example.org\n", "name_unreadable", "the name has characters that are not text in UTF-8"},
		"quote in the open":  {"2,Bob \"the\" B,bob@example.org\n", "quote_bare", "a quotation mark stands inside an unquoted value"},
		"quote not doubled":  {"2,\"Bob \"the\" B\",bob@example.org\n", "quote_single", "a quotation mark stands inside a quoted value"},
		"mail header inside": {"2,Bob,\"bob@example.org\r\nBcc: eve@example.org\"\n", "email_invalid", "is not an e-mail address"},
	} {
		t.Run(name, func(t *testing.T) {
			f := lite(t)
			report, err := f.Import(t.Context(), anna, strings.NewReader(head+good+c.file+"9,Eve,eve@example.org\n"), false)
			if err != nil {
				t.Fatal(err)
			}
			if report.Added != 2 || report.Refused != 1 || len(report.Errors) != 1 {
				t.Fatalf("report = %+v", report)
			}
			if e := report.Errors[0]; e.Line != 3 || e.Reason.Code != c.code || !strings.Contains(e.Error(), c.reason) {
				t.Errorf("line %d: %+v; want line 3: %s, %s", e.Line, e.Reason, c.code, c.reason)
			}
		})
	}
}

func TestImportCountsLinesAcrossQuotedOnes(t *testing.T) {
	f := lite(t)
	file := head + "1,\"Ada\nof\nByron\",ada@example.org\n2,Bob,\n\"3\n\",Cleo,\n"
	report, err := f.Import(t.Context(), anna, strings.NewReader(file), true)
	if err != nil {
		t.Fatal(err)
	}
	missing := roll.Reason{Code: "email_missing", Text: "the e-mail address is missing"}
	want := []roll.RowError{{Line: 5, Reason: missing}, {Line: 6, Reason: missing}}
	if diff := cmp.Diff(want, report.Errors); diff != "" {
		t.Fatal(diff)
	}
}

func TestImportRefusesFiles(t *testing.T) {
	for name, c := range map[string]struct{ file, code, reason string }{
		"empty":               {"", "file_empty", "The file is empty."},
		"UTF-16":              {"\xff\xfei\x00d\x00", "file_not_text", "not text in UTF-8"},
		"binary":              {"PK\x03\x04\x00\x00", "file_not_text", "not text in UTF-8"},
		"no header":           {"1,Ada,ada@example.org\n", "file_column_unexpected", `Line 1: the column "1" is not expected`},
		"a column missing":    {"id,name\n", "file_column_missing", "Line 1: the column email is missing"},
		"a column twice":      {"id,name,email,e-mail\n", "file_column_unexpected", `Line 1: the column "e-mail" is not expected`},
		"a column unknown":    {"id,name,email,weight\n", "file_column_unexpected", `Line 1: the column "weight" is not expected`},
		"a quote never ends":  {head + "1,Ada,ada@example.org\n2,\"Bob,bob@example.org\n3,Cleo,cleo@example.org\n", "file_quote_open", "Line 3: a quotation mark is opened"},
		"a quote in a header": {"id,na\"me,email\n", "file_no_titles", "Line 1: the first line must name the columns"},
		"too many rows":       {head + strings.Repeat(",,\n", roll.MaxRows+2), "file_many_rows", "at most 200000 rows"},
	} {
		t.Run(name, func(t *testing.T) {
			f := lite(t)
			_, err := f.Import(t.Context(), anna, strings.NewReader(c.file), false)
			var refused *roll.FileError
			if !errors.As(err, &refused) || refused.Reason.Code != c.code || !strings.Contains(refused.Error(), c.reason) {
				t.Fatalf("err = %v, want %s, %q", err, c.code, c.reason)
			}
			if found, _, err := f.Voters(t.Context(), roll.Filter{}); err != nil || len(found) != 0 {
				t.Fatalf("%d people were imported, %v", len(found), err)
			}
		})
	}
}

// What a sentence quotes is among its parameters as well, with nothing in it that could make it read as something else.
func TestReasonsHaveParameters(t *testing.T) {
	f := lite(t)
	file := "id,name,email,language\n1,Ada,ada@example.org,\n1,Bob,bob@example.org,\n2,Cleo,ada@example.org,\n" +
		"3,Dan,{id}\u202e,\n4,Eve,eve@example.org,fr\n5," + strings.Repeat("é", 201) + ",fay@example.org,\n6,Gil\n"
	report, err := f.Import(t.Context(), anna, strings.NewReader(file), true)
	if err != nil {
		t.Fatal(err)
	}
	want := []roll.RowError{
		{3, roll.Reason{"id_twice", map[string]string{"id": "1", "line": "2"}, `the id "1" is on line 2 already`}},
		{4, roll.Reason{
			"email_taken",
			map[string]string{"email": "ada@example.org", "id": "1"},
			`the e-mail address ada@example.org belongs to the id "1" already`,
		}},
		{5, roll.Reason{"email_invalid", map[string]string{"email": "{id}�"}, `"{id}�" is not an e-mail address`}},
		{6, roll.Reason{"language_unknown", map[string]string{"language": "fr", "known": "en, de"}, `the language "fr" is not one of en, de`}},
		{7, roll.Reason{"name_long", map[string]string{"max": "200"}, "the name is longer than 200 characters"}},
		{8, roll.Reason{"columns_few", map[string]string{"found": "2", "expected": "4"}, "too few columns: 2 instead of 4"}},
	}
	if diff := cmp.Diff(want, report.Errors); diff != "" {
		t.Error(diff)
	}
}

func TestImportTwice(t *testing.T) {
	each(t, func(t *testing.T, f *fixture) {
		run := func(file string, dryRun bool) roll.Report {
			t.Helper()
			report, err := f.Import(t.Context(), anna, strings.NewReader(head+file), dryRun)
			if err != nil {
				t.Fatal(err)
			}
			report.Errors, report.ID, report.Diff = nil, "", roll.Diff{}
			return report
		}
		first := "1,Ada,ada@example.org\n2,Bob,bob@example.org\n3,Cleo,cleo@example.org\n"
		for _, step := range []struct {
			name, file string
			dryRun     bool
			want       roll.Report
		}{
			{"dry run", first, true, roll.Report{Added: 3}},
			{"import", first, false, roll.Report{Added: 3}},
			{"again", first, false, roll.Report{Unchanged: 3}},
			{"dry run of changes", "1,Ada Byron,ada@example.org\n4,Dan,dan@example.org\n", true, roll.Report{Added: 1, Changed: 1, Missing: 2}},
			{"the same address", "4,Dan,ada@example.org\n", false, roll.Report{Refused: 1, Missing: 3}},
			{"two exchange addresses", "1,Ada,bob@example.org\n2,Bob,ada@example.org\n", false, roll.Report{Refused: 2, Missing: 3}},
			{"a free address", "1,Ada,ada.byron@example.org\n2,Bob,ada@example.org\n", false, roll.Report{Changed: 2, Missing: 1}},
		} {
			if diff := cmp.Diff(step.want, run(step.file, step.dryRun)); diff != "" {
				t.Fatalf("%s: %s", step.name, diff)
			}
		}
		found, _, err := f.Voters(t.Context(), roll.Filter{})
		if err != nil || len(found) != 3 || found[0].Email != "ada.byron@example.org" || found[1].Email != "ada@example.org" {
			t.Fatalf("people = %+v, %v", found, err)
		}
	})
}

func TestImportLeavesRegisteredAddressesAlone(t *testing.T) {
	f := lite(t)
	ids := f.people(t, 2)
	f.register(t, ids[0])
	code, address := f.invite(t, ids[1])
	report, err := f.Import(t.Context(), anna, strings.NewReader(head+"M0000,Person 0,new0@example.org\nM0001,Person 1,new1@example.org\n"), false)
	if err != nil || report.Refused != 1 || report.Changed != 1 {
		t.Fatalf("report = %+v, %v", report, err)
	}
	if v := f.voter(t, ids[0]); v.Email != "p0@example.org" || v.State != roll.Registered {
		t.Errorf("registered: %+v", v)
	}
	if v := f.voter(t, ids[1]); v.Email != "new1@example.org" || v.State != roll.Imported || !v.Invited.IsZero() {
		t.Errorf("invited: %+v", v)
	}
	// The invitation that went to the old address is worth nothing, with either address.
	_, _, err = f.redeem(t, code, address, "x")
	wantError(t, err, roll.ErrCode)
	_, _, err = f.redeem(t, code, "new1@example.org", "x")
	wantError(t, err, roll.ErrCodeOld)
}

func FuzzImport(f *testing.F) {
	f.Add("id,name,email\n1,\"Ada\n\",ada@example.org\n")
	f.Add("\xef\xbb\xbfid;name;email\n1;=cmd|' /C calc'!A0;x@example.org")
	f.Add("id,name,email\n\"")
	f.Fuzz(func(t *testing.T, file string) {
		seen := 0
		err := roll.ParseCSV(strings.NewReader(file), func(member, name, email string) {
			seen++
			if member == "" || name == "" || strings.ContainsAny(email+name+member, "\r\n\x00") {
				t.Fatalf("took %q, %q, %q", member, name, email)
			}
		})
		var refused *roll.FileError
		if err != nil && !errors.As(err, &refused) {
			t.Fatalf("err = %v", err)
		}
	})
}

// The reader of CSV keeps many bytes for each separator: a file of nothing else ends before it has read much of it.
func TestALineOfSeparators(t *testing.T) {
	const start = "id,name,email\n1,Ada,ada@example.org\n"
	for name, text := range map[string]string{
		"one line":  start + strings.Repeat(",", 32<<20),
		"the title": strings.Repeat(";", 32<<20),
		"quoted":    start + "x\"" + strings.Repeat("\t", 32<<20),
	} {
		file := strings.NewReader(text)
		_, err := roll.PreviewCSV(file)
		if name == "the title" {
			var refused *roll.FileError
			if !errors.As(err, &refused) || refused.Line != 1 {
				t.Errorf("%s: %v", name, err)
			}
		}
		if read := len(text) - file.Len(); read > 256<<10 {
			t.Errorf("%s: %d bytes were read", name, read)
		}
	}
	each(t, func(t *testing.T, f *fixture) {
		var refused *roll.FileError
		_, err := f.Import(t.Context(), anna, strings.NewReader(start+strings.Repeat(",", 1<<20)), false)
		if !errors.As(err, &refused) || refused.Line != 3 {
			t.Errorf("%v", err)
		}
	})
}

package paper

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"psephos/audit"
	"psephos/ballot"
	"psephos/election"
	"psephos/internal/language"
)

// said are the sentences in the sources, by code with their English format, and the nouns that are counted.
func said(t *testing.T) (formats map[string]string, nouns []string) {
	t.Helper()
	formats = map[string]string{}
	sources, err := filepath.Glob("../../audit/*.go")
	if err != nil || len(sources) == 0 {
		t.Fatal("the sources of audit are not there", err)
	}
	own, err := filepath.Glob("../auditing/*.go")
	if err != nil || len(own) == 0 {
		t.Fatal("the app's own checks are not there", err)
	}
	for _, source := range append(sources, own...) {
		file, err := parser.ParseFile(token.NewFileSet(), source, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			switch name := callee(call); {
			case name == "plural":
				nouns = append(nouns, literal(call.Args[1]))
			case name == "Say" && literal(call.Args[0]) != "":
				formats[literal(call.Args[0])] = literal(call.Args[1])
			}
			return true
		})
	}
	return formats, nouns
}

func callee(call *ast.CallExpr) string {
	switch fun := call.Fun.(type) {
	case *ast.Ident:
		return fun.Name
	case *ast.SelectorExpr:
		return fun.Sel.Name
	}
	return ""
}

// literal is the text of a literal, or of several that are added; "" for another expression.
func literal(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.BasicLit:
		text, _ := strconv.Unquote(e.Value)
		return text
	case *ast.BinaryExpr:
		return literal(e.X) + literal(e.Y)
	}
	return ""
}

// Every language but English has words for everything that an audit may say.
func TestEveryFindingHasWordsInEveryLanguage(t *testing.T) {
	formats, nouns := said(t)
	if len(formats) < 80 || len(nouns) < 10 {
		t.Fatalf("only %d sentences and %d nouns were found in the sources", len(formats), len(nouns))
	}
	for _, tag := range language.All {
		if tag != language.Fallback {
			t.Run(tag, func(t *testing.T) {
				checkFormats(t, in(tag).Sentences, formats)
				checkWords(t, in(tag).Sentences, nouns)
			})
		}
	}
}

func checkFormats(t *testing.T, words sentences, formats map[string]string) {
	t.Helper()
	verb := regexp.MustCompile(`%[a-z]`)
	for code, format := range formats {
		if format == "" {
			t.Errorf("%s has no English words", code)
		}
		params := []any{}
		for i := range verb.FindAllString(format, -1) {
			params = append(params, 7+i)
		}
		text, ok := words.Formats[code]
		if !ok {
			t.Errorf("%s has no words", code)
			continue
		}
		if got := words.say(audit.Say(code, format, params...)); strings.Contains(got, "%!") {
			t.Errorf("%s: %q does not fit %q: %s", code, text, format, got)
		}
		if strings.HasSuffix(format, ".") != strings.HasSuffix(text, ".") {
			t.Errorf("%s: only one of %q and %q is a sentence", code, format, text)
		}
	}
	for code := range words.Formats {
		if _, ok := formats[code]; !ok {
			t.Errorf("%s is said nowhere", code)
		}
	}
}

func checkWords(t *testing.T, words sentences, nouns []string) {
	t.Helper()
	for _, noun := range nouns {
		if forms := words.Nouns[noun]; forms[0] == "" || forms[1] == "" {
			t.Errorf("%q has no words", noun)
		}
	}
	for stage := election.StageRegistering; stage <= election.StageAborted; stage++ {
		if words.Stages[stage.String()] == "" {
			t.Errorf("the stage %s has no words", stage)
		}
	}
	for _, reason := range reasons {
		if words.Reasons[reason.key] == "" {
			t.Errorf("the reason %s (%v) has no words", reason.key, reason.err)
		}
	}
	if len(words.Reasons) != len(reasons) || !strings.Contains(words.More, "%d") {
		t.Errorf("%d reasons of %d; more: %q", len(words.Reasons), len(reasons), words.More)
	}
}

func TestSentencesSpeakTheLanguageOfTheWindow(t *testing.T) {
	row := audit.Say("struckOff", "number %d struck off in block %d", 9, 40)
	for _, c := range []struct {
		sentence    audit.Sentence
		german, tag string
	}{
		{audit.Say("tally.sum.same", "%v", audit.Count{N: 1, Noun: "ballot"}), "Entschlüsselt wird genau die Summe aller Stimmzettel (1 Stimmzettel).", "de-AT"},
		{audit.Say("metadata.hash.same", "%v", audit.Count{N: 2, Noun: "question"}), "Die Texte der Fragen und aller Antworten sind die, die beim Anlegen festgelegt wurden: 2 Fragen.", "de"},
		{
			audit.Say("roll.amendments.list", "%v %d %v", audit.Count{N: 12, Noun: "amendment"}, 1,
				audit.List{Rows: []audit.Sentence{row, audit.Say("afterOpening", "%v", row)}, More: 10}),
			"Am Wählerverzeichnis gab es 12 Änderungen, davon 1 nach der Öffnung: Nummer 9, gestrichen in Block 40, " +
				"Nummer 9, gestrichen in Block 40 (nach der Öffnung), und 10 weitere.", "de",
		},
		{audit.Say("code.roll.same", "The roll."), "The roll.", "en"},
		{audit.Say("brand.new", "A new sentence, %d.", 3), "A new sentence, 3.", "de"},
		{
			audit.Say("code.election.other", "%v", audit.Say("proxy.elsewhere", "elsewhere")),
			"Auf der Abstimmung läuft nicht das Programm dieser Version: die Weiterleitung führt anderswohin.", "de",
		},
		{audit.Say("trustees.ceremony.incomplete", "%v", election.StageDealing), "Die Schlüsselzeremonie der Treuhänder ist nicht abgeschlossen (Stand: Runde 2 von 3).", "de"},
		{
			audit.Say("ballots.proofs.wrong", "%d %v", 3, fmt.Errorf("ciphertext 2: %w", ballot.ErrProof)),
			"Der Beweis des Stimmzettels der Nummer 3 ist ungültig: der Beweis ist falsch.", "de",
		},
		{audit.Say("secret.key", "%v", errors.New("odd")), "Der Schlüssel des Gremiums ist ungültig: odd.", "de"},
	} {
		if got := Sentence(c.tag, c.sentence); got != c.german {
			t.Errorf("%s:\n got %s\nwant %s", c.tag, got, c.german)
		}
	}
}

package main

import (
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	linkIn    = regexp.MustCompile(`\]\(([^)\s]+)\)`)
	headingIn = regexp.MustCompile(`(?m)^#+ (.*)$`)
	codeIn    = regexp.MustCompile("(?s)```.*?```|`[^`\n]*`")
	unlinked  = regexp.MustCompile(`[^\p{L}\p{N} _-]`)
)

// Every link of a document to another file leads to one, and to a heading of it if it names one.
func TestLinksOfDocumentsLeadSomewhere(t *testing.T) {
	documents := documents(t)
	if len(documents) < 60 {
		t.Fatalf("only %d documents were found", len(documents))
	}
	for _, document := range documents {
		for _, link := range linkIn.FindAllStringSubmatch(codeIn.ReplaceAllString(text(t, document), ""), -1) {
			if strings.Contains(link[1], "://") {
				continue
			}
			if why := leads(t, document, link[1]); why != "" {
				t.Errorf("%s: %s %s", document, link[1], why)
			}
		}
	}
}

// The index names every decision, so that none has to be looked for.
func TestEveryDecisionIsInTheIndex(t *testing.T) {
	index := text(t, "docs/decisions/README.md")
	pages, err := filepath.Glob(filepath.Join(root, "docs/decisions/[0-9]*.md"))
	if err != nil || len(pages) < 50 {
		t.Fatalf("%d decisions were found: %v", len(pages), err)
	}
	for _, page := range pages {
		if name := filepath.Base(page); !strings.Contains(index, "("+name+")") {
			t.Errorf("docs/decisions/README.md does not name %s", name)
		}
	}
}

// leads says what is wrong with a link of a document, or nothing.
func leads(t *testing.T, document, link string) string {
	t.Helper()
	file, heading, named := strings.Cut(link, "#")
	target := document
	if file != "" {
		target = path.Join(path.Dir(document), file)
	}
	if _, err := os.Stat(filepath.Join(root, target)); err != nil {
		return "does not exist"
	}
	if named && !slices.Contains(anchors(text(t, target)), heading) {
		return "is no heading"
	}
	return ""
}

// anchors are the names that a document's headings have in links.
func anchors(document string) []string {
	var all []string
	for _, heading := range headingIn.FindAllStringSubmatch(document, -1) {
		all = append(all, strings.ReplaceAll(unlinked.ReplaceAllString(strings.ToLower(heading[1]), ""), " ", "-"))
	}
	return all
}

// documents are the repository's Markdown files.
func documents(t *testing.T) []string {
	t.Helper()
	list := exec.CommandContext(t.Context(), "git", "ls-files", "*.md")
	list.Dir = root
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.Fields(string(out))
}

func text(t *testing.T, name string) string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

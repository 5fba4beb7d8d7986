package main

import (
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// listing is a table of a README whose first column names what is in its folder.
type listing struct {
	head  string   // "file", "folder", "package" or "path"
	first []string // names in backticks in the first column
	all   []string // names in backticks anywhere in the table
}

// listingsIn reads the tables of a README that list files or folders.
func listingsIn(document string) (found []listing) {
	inTable := false
	for line := range strings.Lines(document) {
		cells := cellsOf(line)
		if cells == nil {
			inTable = false
			continue
		}
		if !inTable {
			inTable = true
			found = append(found, listing{head: cells[0]})
		}
		last := &found[len(found)-1]
		last.first = append(last.first, submatches(inCode, []byte(cells[0]))...)
		last.all = append(last.all, submatches(inCode, []byte(line))...)
	}
	return slices.DeleteFunc(found, func(l listing) bool {
		return !slices.Contains([]string{"file", "folder", "package", "path"}, l.head)
	})
}

// names reports whether one of the table's names, which may be a pattern, is this child or lies in it.
func (l listing) names(child string) bool {
	return slices.ContainsFunc(l.all, func(name string) bool {
		first, _, _ := strings.Cut(name, "/")
		matches, err := path.Match(first, child)
		return err == nil && matches
	})
}

// lists reports whether a table with this head claims to list the child of its folder: tables of folders and packages list
// all folders, tables of files all Go, and tables of paths everything. Tests need no row, nor does the README.
func (l listing) lists(child string, isFolder bool) bool {
	isTest := strings.HasSuffix(child, "_test.go") || child == "testdata" || child == "README.md"
	switch {
	case isTest || strings.HasPrefix(child, "."):
		return false
	case l.head == "path":
		return true
	case l.head == "file":
		return strings.HasSuffix(child, ".go") && child != "doc.go"
	}
	return isFolder
}

// Tables of READMEs name what exists, and nothing that such a table is for is left out.
func TestReadmesNameWhatIsThere(t *testing.T) {
	count := 0
	for _, document := range documents(t) {
		if path.Base(document) != "README.md" || strings.HasPrefix(document, "docs/") {
			continue
		}
		folder := path.Dir(document)
		for _, table := range listingsIn(text(t, document)) {
			count++
			for _, name := range table.first {
				if found, err := filepath.Glob(filepath.Join(root, folder, name)); err != nil || len(found) == 0 {
					t.Errorf("%s: %s does not exist", document, name)
				}
			}
			for child, isFolder := range children(t, folder) {
				if table.lists(child, isFolder) && !table.names(child) {
					t.Errorf("%s: the table of each %s does not name %s", document, table.head, child)
				}
			}
		}
	}
	if count < 8 {
		t.Errorf("only %d tables were found", count)
	}
}

// children lists the files and folders in a folder that belong to the repository, and whether each is a folder.
func children(t *testing.T, folder string) map[string]bool {
	t.Helper()
	list := exec.CommandContext(t.Context(), "git", "ls-files")
	list.Dir = filepath.Join(root, folder)
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]bool{}
	for file := range strings.Lines(string(out)) {
		first, _, isFolder := strings.Cut(strings.TrimSpace(file), "/")
		found[first] = isFolder
	}
	return found
}

// Whoever opens a folder of the root is told what it is: by a README, or by the comment of a package.
func TestFoldersAreExplained(t *testing.T) {
	for folder, isFolder := range children(t, ".") {
		if !isFolder || strings.HasPrefix(folder, ".") || folder == "docs" {
			continue
		}
		inside := children(t, folder)
		explained, direct := false, false
		for child, isFolder := range inside {
			explained = explained || child == "README.md" || strings.HasSuffix(child, ".go")
			direct = direct || !isFolder
		}
		if direct && !explained {
			t.Errorf("%s has neither a README nor a package", folder)
		}
	}
}

func TestListings(t *testing.T) {
	tables := listingsIn("| file | what |\n| --- | --- |\n| `a*.go`, `b.go` | see `c.go` |\n\n| you are | read |\n| --- | --- |\n| `x` | y |\n")
	if len(tables) != 1 || !slices.Equal(tables[0].first, []string{"a*.go", "b.go"}) {
		t.Fatalf("got %+v", tables)
	}
	for child, want := range map[string]bool{"a1.go": true, "b.go": true, "c.go": true, "d.go": false} {
		if tables[0].names(child) != want {
			t.Errorf("%s is named: got %t, want %t", child, !want, want)
		}
	}
	for child, want := range map[string]bool{"a.go": true, "a_test.go": false, "doc.go": false, "a.sh": false} {
		if tables[0].lists(child, false) != want {
			t.Errorf("%s has to be listed: got %t, want %t", child, !want, want)
		}
	}
	folders := listing{head: "folder", all: []string{"a/", "c/d"}}
	if !folders.names("a") || !folders.names("c") || folders.names("d") || !folders.lists("b", true) || folders.lists("b", false) {
		t.Error("a table of folders lists folders")
	}
}

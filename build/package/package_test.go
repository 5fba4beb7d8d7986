// Package package_test checks what can be checked of the packages without building them.
package package_test

import (
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const docs = "../../docs"

var (
	guidesIn = regexp.MustCompile(`for guide in ([a-z -]+); do`)
	linkIn   = regexp.MustCompile(`\]\(([^):#]+)(#[^)]*)?\)`)
)

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// Everybody who uses the window finds a guide in the package, and each of its links leads to something that is there too.
func TestTheGuidesArePackaged(t *testing.T) {
	match := guidesIn.FindStringSubmatch(read(t, "../package.sh"))
	if match == nil {
		t.Fatal("package.sh lists no guides")
	}
	guides := strings.Fields(match[1])
	for _, want := range []string{"voter", "organiser", "trustee"} {
		if !slices.Contains(guides, want) {
			t.Errorf("the guide %s is not packaged", want)
		}
	}
	for _, guide := range guides {
		for _, link := range linkIn.FindAllStringSubmatch(read(t, filepath.Join(docs, "guides", guide+".md")), -1) {
			if !packaged(guides, path.Join("guides", link[1])) {
				t.Errorf("%s.md leads to %s, which is not packaged", guide, link[1])
			}
		}
	}
}

// packaged says whether the file is a guide of the list or a picture that there is.
func packaged(guides []string, file string) bool {
	if folder, name := path.Split(file); folder == "guides/" {
		return slices.Contains(guides, strings.TrimSuffix(name, ".md"))
	}
	_, err := os.Stat(filepath.Join(docs, file))
	return err == nil && strings.HasPrefix(file, "images/")
}

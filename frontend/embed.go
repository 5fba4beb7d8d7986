// Package frontend gives the built pages of the workspace to Go. It holds no code: a page that was not built yet is
// an empty folder, and the program that serves it says so.
package frontend

import (
	"embed"
	"io/fs"
)

// `all:` keeps the committed .gitkeep, without which a fresh clone would not compile.
var (
	//go:embed all:desktop/dist
	desktop embed.FS
	//go:embed all:public/dist
	public embed.FS
	//go:embed all:check/dist
	check embed.FS
	//go:embed all:office/dist
	office embed.FS
)

// Desktop returns the files of the desktop window's page, index.html at the root.
func Desktop() fs.FS { return below(desktop, "desktop/dist") }

// Public returns the files of the public results page, index.html at the root.
func Public() fs.FS { return below(public, "public/dist") }

// Check returns the files of the page that checks opened ballots, index.html at the root.
func Check() fs.FS { return below(check, "check/dist") }

// Office returns the files of the registrars' console, index.html at the root.
func Office() fs.FS { return below(office, "office/dist") }

// Built reports whether pages holds a built page.
func Built(pages fs.FS) bool {
	_, err := fs.Stat(pages, "index.html")
	return err == nil
}

func below(files embed.FS, folder string) fs.FS {
	sub, err := fs.Sub(files, folder)
	if err != nil {
		panic(err) // only an invalid constant path can do that
	}
	return sub
}

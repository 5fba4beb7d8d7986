// Command house measures the Go packages of this repository: the lines of code of each, and the largest group of its files
// that depend on each other in a circle. Its tests hold what the other documents promise about the repository itself, such
// as the limits of these two figures.
//
//	go run ./build/house            every package, largest first
//	go run ./build/house election   only packages whose path contains "election", with the files of each group
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"text/tabwriter"
)

func main() {
	if err := run(context.Background(), os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "house:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, out io.Writer) error {
	packages, err := measure(ctx, ".")
	if err != nil {
		return err
	}
	slices.SortStableFunc(packages, func(a, b figures) int { return b.lines - a.lines })
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "lines\tgroup\t\tpackage")
	for _, p := range packages {
		if len(args) > 0 && !containsAny(p.path, args) {
			continue
		}
		note := ""
		if len(overLimits(p)) > 0 {
			note = "over the limit"
		}
		fmt.Fprintf(table, "%d\t%d\t%s\t%s\n", p.lines, p.largestGroup(), note, p.path)
		if len(args) > 0 {
			for _, group := range p.groups {
				fmt.Fprintf(table, "\t\t\t  %s\n", strings.Join(group, " "))
			}
		}
	}
	return table.Flush()
}

func containsAny(text string, parts []string) bool {
	return slices.ContainsFunc(parts, func(part string) bool { return strings.Contains(text, part) })
}

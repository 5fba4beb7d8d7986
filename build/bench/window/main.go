// Command window starts the app's window and a bare Wails window in turn, and measures both: the time from the start of
// the process until its page stands and has talked to Go, and the memory of all its processes two seconds later (PSS:
// shared pages count in part). It needs a display and Linux, and prints one line of JSON:
//
//	{"windowStartMs":…,"windowBareStartMs":…,"windowMemoryMiB":…,"windowBareMemoryMiB":…,"windowMemoryRatio":…}
//
// usage: window -app PROGRAM -bare PROGRAM [-runs N]
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"
)

const (
	settled  = 2 * time.Second
	patience = 30 * time.Second
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintf(os.Stderr, "bench: %v\n", err)
		os.Exit(1)
	}
}

func run() error {
	app := flag.String("app", "", "the app's program")
	bare := flag.String("bare", "", "the bare window's program")
	runs := flag.Int("runs", 10, "how often each is started")
	flag.Parse()
	var apps, bares []sample
	for i := range *runs + 1 {
		a, err := measure(*app, true)
		if err != nil {
			return err
		}
		b, err := measure(*bare, false)
		if err != nil {
			return err
		}
		if i > 0 { // the first round reads the programs and libraries from the disk
			apps, bares = append(apps, a), append(bares, b)
		}
	}
	appStart, bareStart := row("app", apps, start), row("bare window", bares, start)
	appMemory, bareMemory := median(apps, memory), median(bares, memory)
	fmt.Fprintf(os.Stderr, "memory: app %.0f MiB, bare window %.0f MiB\n", appMemory, bareMemory)
	return json.NewEncoder(os.Stdout).Encode(map[string]float64{
		"windowStartMs": math.Round(appStart), "windowBareStartMs": math.Round(bareStart),
		"windowMemoryMiB": math.Round(appMemory), "windowBareMemoryMiB": math.Round(bareMemory),
		"windowMemoryRatio": math.Round(100*appMemory/bareMemory) / 100,
	})
}

// sample is one start of a window.
type sample struct{ startMs, memoryMiB float64 }

func start(s sample) float64  { return s.startMs }
func memory(s sample) float64 { return s.memoryMiB }

func row(name string, samples []sample, of func(sample) float64) float64 {
	values := sorted(samples, of)
	m := median(samples, of)
	fmt.Fprintf(os.Stderr, "%-12s start: least %.0f, median %.0f, most %.0f ms\n", name, values[0], m, values[len(values)-1])
	return m
}

func median(samples []sample, of func(sample) float64) float64 {
	values := sorted(samples, of)
	return (values[(len(values)-1)/2] + values[len(values)/2]) / 2
}

func sorted(samples []sample, of func(sample) float64) []float64 {
	var values []float64
	for _, s := range samples {
		values = append(values, of(s))
	}
	slices.Sort(values)
	return values
}

// measure starts a program once, in an empty data directory, and stops it.
func measure(program string, app bool) (_ sample, err error) {
	dir, err := os.MkdirTemp("", "psephos-bench-")
	if err != nil {
		return sample{}, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	cmd := exec.Command(program)
	if app {
		cmd.Args = append(cmd.Args, "--data", dir)
	}
	stderr, err := cmd.StderrPipe()
	if err != nil {
		return sample{}, err
	}
	began := time.Now()
	if err := cmd.Start(); err != nil {
		return sample{}, err
	}
	defer func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait() // it was killed
	}()
	ready := make(chan time.Time, 1)
	go func() {
		for lines := bufio.NewScanner(stderr); lines.Scan(); {
			if strings.Contains(lines.Text(), "ready") {
				select {
				case ready <- time.Now():
				default:
				}
			}
		}
	}()
	select {
	case at := <-ready:
		time.Sleep(settled)
		used, err := treeMemory(cmd.Process.Pid)
		return sample{float64(at.Sub(began).Microseconds()) / 1000, used}, err
	case <-time.After(patience):
		return sample{}, fmt.Errorf("%s was not ready within %v", program, patience)
	}
}

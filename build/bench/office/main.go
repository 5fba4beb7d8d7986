// Command office measures the election office: requests a second and latency of the results API, and ballots a second
// that the relay accepts, verifies and makes durable, and how soon thousands of open live streams have a new count. It runs the office's own HTTP handler on a development chain, with
// SQLite and the embedded cache, and loads it from a second process on the same machine.
//
// One line of JSON goes to standard output, a table to standard error:
//
//	{"resultsRequestsPerSecond":…,"resultsP99Ms":…,"relayBallotsPerSecond":…,"streamsOpen":…,"streamsP99Ms":…,"streamsLastMs":…,
//	 "streamsFromBallotMs":…}
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		stop()
		os.Exit(1)
	}
}

// figures is what is measured, under the names that build/bench.json uses.
type figures struct {
	RequestsPerSecond float64 `json:"resultsRequestsPerSecond"`
	P99Ms             float64 `json:"resultsP99Ms"`
	BallotsPerSecond  float64 `json:"relayBallotsPerSecond"`
	Streams           int     `json:"streamsOpen"`
	StreamsP99Ms      float64 `json:"streamsP99Ms"`
	StreamsLastMs     float64 `json:"streamsLastMs"`
	// StreamsFromBallotMs is from the acknowledgement of the ballot until the last stream has it: block and indexing included.
	StreamsFromBallotMs float64 `json:"streamsFromBallotMs"`
}

type options struct {
	ballots     int
	connections int
	duration    time.Duration
	streams     int
	load, watch string // set in the second process: where its instructions are
}

func run(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	var o options
	flags := flag.NewFlagSet("office", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.IntVar(&o.ballots, "ballots", 3000, "ballots to hand to the relay")
	flags.IntVar(&o.connections, "connections", 32, "connections to the results API")
	flags.DurationVar(&o.duration, "duration", 8*time.Second, "how long to load the results API")
	flags.IntVar(&o.streams, "streams", 5000, "live streams to hold open")
	flags.StringVar(&o.watch, "watch", "", "internal: be the watcher of streams that this file describes")
	flags.StringVar(&o.load, "load", "", "internal: be the load generator that this file describes")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if o.load != "" {
		return generate(o.load, stdout)
	}
	if o.watch != "" {
		return watch(o.watch, stdout)
	}
	dir, err := os.MkdirTemp("", "psephos-bench-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	f, err := measure(ctx, o, dir)
	if err != nil {
		return err
	}
	fmt.Fprintf(stderr, "results API  %9.0f requests/s   p99 %.2f ms   (%d connections, %v)\n",
		f.RequestsPerSecond, f.P99Ms, o.connections, o.duration)
	fmt.Fprintf(stderr, "relay        %9.0f ballots/s accepted, verified and durable (%d ballots)\n", f.BallotsPerSecond, o.ballots)
	fmt.Fprintf(stderr, "live streams %9d open          a new count at 99%% after %.0f ms, at all after %.0f ms; %.0f ms after the ballot was taken\n",
		f.Streams, f.StreamsP99Ms, f.StreamsLastMs, f.StreamsFromBallotMs)
	return json.NewEncoder(stdout).Encode(f)
}

func measure(ctx context.Context, o options, dir string) (figures, error) {
	office, err := openOffice(ctx, o.ballots+1, dir)
	if err != nil {
		return figures{}, err
	}
	defer office.close()
	ballots, err := office.ballots()
	if err != nil {
		return figures{}, err
	}
	relay, err := loadFrom(ctx, dir, instructions{
		Address: office.address, Method: "POST", Paths: []string{"/api/v1/ballots"}, Bodies: ballots[:o.ballots],
		Connections: 2 * o.connections, Status: 202,
	})
	if err != nil {
		return figures{}, fmt.Errorf("relay: %w", err)
	}
	if err := office.awaitCounted(ctx, o.ballots); err != nil {
		return figures{}, err
	}
	results, err := loadFrom(ctx, dir, instructions{
		Address: office.address, Method: "GET", Paths: office.pages(), Connections: o.connections, Seconds: o.duration.Seconds(),
		Status: 200,
	})
	if err != nil {
		return figures{}, fmt.Errorf("results API: %w", err)
	}
	streams, err := watchStreams(ctx, dir, office, o.streams, ballots[o.ballots], o.ballots+1)
	if err != nil {
		return figures{}, fmt.Errorf("live streams: %w", err)
	}
	return figures{
		results.PerSecond, results.P99Ms, relay.PerSecond, streams.streams,
		milliseconds(streams.p99), milliseconds(streams.last), milliseconds(streams.overall),
	}, nil
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// loadFrom runs the load generator as a process of its own.
func loadFrom(ctx context.Context, dir string, in instructions) (outcome, error) {
	text, err := json.Marshal(in)
	if err != nil {
		return outcome{}, err
	}
	file := filepath.Join(dir, "load.json")
	if err := os.WriteFile(file, text, 0o600); err != nil {
		return outcome{}, err
	}
	program, err := os.Executable()
	if err != nil {
		return outcome{}, err
	}
	cmd := exec.CommandContext(ctx, program, "-load", file)
	cmd.Stderr = os.Stderr
	answer, err := cmd.Output()
	if err != nil {
		return outcome{}, err
	}
	var out outcome
	return out, json.Unmarshal(answer, &out)
}

package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"
)

// watching says which stream to open how often, and what the awaited event contains.
type watching struct {
	Address string
	Path    string
	Streams int
	Awaited string
}

// arrivals are when the awaited event had reached half, 99 in 100 and all of the streams, in nanoseconds since 1970.
type arrivals struct {
	Median, P99, Last int64
}

// streamFigures is what was measured of open live streams. Delays are from the moment at which the office itself knew the new
// count, and in all from the moment at which the ballot was acknowledged.
type streamFigures struct {
	streams                    int
	median, p99, last, overall time.Duration
}

// streamLimit is how long everything about the streams may take.
const streamLimit = 2 * time.Minute

// watchStreams opens so many live streams from a second process, hands the office one more ballot and measures when each
// stream has the new count.
func watchStreams(ctx context.Context, dir string, office *bench, streams int, ballot json.RawMessage, ballots int) (streamFigures, error) {
	ctx, cancel := context.WithTimeout(ctx, streamLimit)
	defer cancel()
	file := filepath.Join(dir, "watch.json")
	text, err := json.Marshal(watching{
		Address: office.address, Path: "/api/v1/elections/" + office.election.Address.Hex() + "/events", Streams: streams,
		Awaited: fmt.Sprintf(`"ballots":%d,`, ballots),
	})
	if err != nil {
		return streamFigures{}, err
	}
	if err := os.WriteFile(file, text, 0o600); err != nil {
		return streamFigures{}, err
	}
	program, err := os.Executable()
	if err != nil {
		return streamFigures{}, err
	}
	cmd := exec.CommandContext(ctx, program, "-watch", file)
	cmd.Stderr = os.Stderr
	output, err := cmd.StdoutPipe()
	if err != nil {
		return streamFigures{}, err
	}
	if err := cmd.Start(); err != nil {
		return streamFigures{}, err
	}
	figures, err := office.castWatched(ctx, bufio.NewReader(output), ballot, ballots)
	figures.streams = streams
	return figures, errors.Join(err, cmd.Wait())
}

// castWatched waits until the streams are open, hands in the ballot and reads when it was seen.
func (b *bench) castWatched(ctx context.Context, watcher *bufio.Reader, ballot json.RawMessage, ballots int) (f streamFigures, err error) {
	if line, err := watcher.ReadString('\n'); err != nil || line != "ready\n" {
		return f, fmt.Errorf("the streams did not open: %q, %v", line, err)
	}
	known := make(chan time.Time, 1)
	go func() { known <- b.knows(ctx, uint64(ballots)) }()
	answer, err := http.Post("http://"+b.address+"/api/v1/ballots", "application/json", bytes.NewReader(ballot))
	if err != nil {
		return f, err
	}
	acknowledged := time.Now()
	_ = answer.Body.Close()
	if answer.StatusCode != http.StatusAccepted {
		return f, fmt.Errorf("the watched ballot: %s", answer.Status)
	}
	var seen arrivals
	if err := json.NewDecoder(watcher).Decode(&seen); err != nil {
		return f, fmt.Errorf("the streams did not all get the news: %v", err)
	}
	born := <-known
	since := func(at int64) time.Duration { return time.Unix(0, at).Sub(born) }
	f.median, f.p99, f.last = since(seen.Median), since(seen.P99), since(seen.Last)
	f.overall = time.Unix(0, seen.Last).Sub(acknowledged)
	return f, nil
}

// knows waits until the office's results have so many ballots and returns when that was.
func (b *bench) knows(ctx context.Context, ballots uint64) time.Time {
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for {
		got, err := b.results.Results(ctx, b.election.Address)
		if err == nil && got.Latest.Ballots == ballots {
			return time.Now()
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return time.Now()
		}
	}
}

// watch is the second process: it opens the streams, says that they are open, and then when the awaited event came.
func watch(file string, stdout io.Writer) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var in watching
	if err := json.Unmarshal(text, &in); err != nil {
		return err
	}
	var open, done sync.WaitGroup
	open.Add(in.Streams)
	at := make([]int64, in.Streams)
	failures := make([]error, in.Streams)
	turns := make(chan struct{}, 64) // so that the listener's queue is not overrun
	for i := range in.Streams {
		done.Go(func() {
			turns <- struct{}{}
			opened := sync.OnceFunc(func() {
				<-turns
				open.Done()
			})
			defer opened()
			at[i], failures[i] = in.follow(opened)
		})
	}
	open.Wait()
	if _, err := fmt.Fprintln(stdout, "ready"); err != nil {
		return err
	}
	done.Wait()
	if err := errors.Join(failures...); err != nil {
		return err
	}
	slices.Sort(at)
	return json.NewEncoder(stdout).Encode(arrivals{at[len(at)/2], at[len(at)*99/100], at[len(at)-1]})
}

// follow opens one stream, calls opened at its first event and returns when the awaited one came.
func (in *watching) follow(opened func()) (int64, error) {
	conn, err := net.Dial("tcp", in.Address)
	if err != nil {
		return 0, err
	}
	defer conn.Close()
	if err := conn.SetDeadline(time.Now().Add(streamLimit)); err != nil {
		return 0, err
	}
	if _, err := fmt.Fprintf(conn, "GET %s HTTP/1.1\r\nHost: %s\r\nAccept: text/event-stream\r\n\r\n", in.Path, in.Address); err != nil {
		return 0, err
	}
	lines := bufio.NewReaderSize(conn, 4<<10)
	first := true
	for {
		line, err := lines.ReadString('\n')
		if err != nil {
			return 0, fmt.Errorf("a stream ended: %v", err)
		}
		if !strings.HasPrefix(line, "data:") {
			if strings.HasPrefix(line, "HTTP/1.1") && !strings.Contains(line, " 200 ") {
				return 0, fmt.Errorf("a stream was refused: %s", strings.TrimSpace(line))
			}
			continue
		}
		if first {
			first = false
			opened()
		}
		if strings.Contains(line, in.Awaited) {
			return time.Now().UnixNano(), nil
		}
	}
}

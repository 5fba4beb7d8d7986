package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

// instructions say what to ask of whom: each body once, or, without bodies, the paths in turn for so many seconds. Every
// answer must have the status.
type instructions struct {
	Address     string
	Method      string
	Paths       []string
	Bodies      []json.RawMessage
	Connections int
	Seconds     float64
	Status      int
}

// outcome is what came of it.
type outcome struct {
	PerSecond float64
	P99Ms     float64
}

// generate follows the instructions in a file. It writes requests and reads answers on plain connections, so that it
// takes as little as possible of the processors that it shares with the office.
func generate(file string, stdout io.Writer) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var in instructions
	if err := json.Unmarshal(text, &in); err != nil {
		return err
	}
	var wg sync.WaitGroup
	var next atomic.Int64
	took := make([][]time.Duration, in.Connections)
	failures := make([]error, in.Connections)
	start := time.Now()
	for i := range in.Connections {
		wg.Go(func() { took[i], failures[i] = in.ask(start, &next) })
	}
	wg.Wait()
	elapsed := time.Since(start)
	for _, err := range failures {
		if err != nil {
			return err
		}
	}
	all := slices.Concat(took...)
	slices.Sort(all)
	if len(all) == 0 {
		return fmt.Errorf("nothing was asked")
	}
	return json.NewEncoder(stdout).Encode(outcome{
		PerSecond: float64(len(all)) / elapsed.Seconds(),
		P99Ms:     float64(all[len(all)*99/100].Microseconds()) / 1000,
	})
}

// ask is one connection's part: one request after the other.
func (in *instructions) ask(start time.Time, next *atomic.Int64) ([]time.Duration, error) {
	conn, err := net.Dial("tcp", in.Address)
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	answers := bufio.NewReaderSize(conn, 64<<10)
	var took []time.Duration
	for {
		request, more := in.request(start, int(next.Add(1))-1)
		if !more {
			return took, nil
		}
		sent := time.Now()
		if _, err := conn.Write(request); err != nil {
			return nil, err
		}
		if err := in.readAnswer(answers); err != nil {
			return nil, err
		}
		took = append(took, time.Since(sent))
	}
}

// request is the n-th request; false when there is nothing more to ask.
func (in *instructions) request(start time.Time, n int) ([]byte, bool) {
	path := in.Paths[n%len(in.Paths)]
	if len(in.Bodies) == 0 {
		if time.Since(start).Seconds() >= in.Seconds {
			return nil, false
		}
		return fmt.Appendf(nil, "%s %s HTTP/1.1\r\nHost: %s\r\n\r\n", in.Method, path, in.Address), true
	}
	if n >= len(in.Bodies) {
		return nil, false
	}
	return fmt.Appendf(nil, "%s %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s",
		in.Method, path, in.Address, len(in.Bodies[n]), in.Bodies[n]), true
}

func (in *instructions) readAnswer(answers *bufio.Reader) error {
	answer, err := http.ReadResponse(answers, nil)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if answer.StatusCode != in.Status {
		text, _ := io.ReadAll(answer.Body)
		return fmt.Errorf("status %d: %s", answer.StatusCode, text)
	}
	_, err = io.Copy(io.Discard, answer.Body)
	return err
}

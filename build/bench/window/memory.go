package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// treeMemory returns the proportional set size of a process and of all that it started, in MiB.
func treeMemory(root int) (float64, error) {
	children, err := childrenOf()
	if err != nil {
		return 0, err
	}
	kib := 0
	for queue := []int{root}; len(queue) > 0; queue = queue[1:] {
		queue = append(queue, children[queue[0]]...)
		raw, err := os.ReadFile(fmt.Sprintf("/proc/%d/smaps_rollup", queue[0]))
		if err != nil {
			continue // it has just ended
		}
		kib += field(string(raw), "Pss:")
	}
	return float64(kib) / 1024, nil
}

// childrenOf reads who started whom.
func childrenOf() (map[int][]int, error) {
	files, err := filepath.Glob("/proc/[0-9]*/status")
	if err != nil {
		return nil, err
	}
	children := map[int][]int{}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			continue // it has just ended
		}
		parent := field(string(raw), "PPid:")
		children[parent] = append(children[parent], field(string(raw), "Pid:"))
	}
	return children, nil
}

// field reads the number after a name at the beginning of a line; 0 if there is none.
func field(text, name string) int {
	for line := range strings.Lines(text) {
		if words := strings.Fields(line); len(words) > 1 && words[0] == name {
			n, err := strconv.Atoi(words[1])
			if err != nil {
				return 0
			}
			return n
		}
	}
	return 0
}

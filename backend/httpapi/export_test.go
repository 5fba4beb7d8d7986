package httpapi

import "maps"

// Statuses is the status of every code of a service that has one.
func Statuses() map[string]int { return maps.Clone(statuses) }

package organiser

// Areas are the values whose methods the page may call.
func (r *Room) Areas() []any { return []any{&Organiser{r}} }

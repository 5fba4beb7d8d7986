package voting

// Areas are the values whose methods the page may call.
func (r *Room) Areas() []any { return []any{&Voting{r}, &Results{r}} }

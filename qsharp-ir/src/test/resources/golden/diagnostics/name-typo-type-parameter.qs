function First<'Item>(items : 'Itme[]) : Int { Length(items) }

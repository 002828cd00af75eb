// name: A table of one's own
// help: Lists quotations with speaker, outlet and day, for a spreadsheet: run it with --format csv.
// param: speaker text="" Speaker | Lists only speakers whose names contain this.
// result: table
def wanted = arguments.text('speaker').toLowerCase(Locale.ROOT)
def rows = view.documents().collectMany { document ->
    document.attributions().findAll { item ->
        item.verdict().counts() && item.value().kind().name() != 'indirect'
                && item.value().speaker().toLowerCase(Locale.ROOT).contains(wanted)
    }.collect { item ->
        def span = item.value().content().first()
        [item.value().speaker(), cell(document.text().at(span), document, span, item), document.outlet(), document.published(),
         item.verdict().name()]
    }
}
table('Quotations', ['Speaker', 'Words', 'Outlet', 'Published', 'Verdict'], rows.toSorted { it[0].toString() })

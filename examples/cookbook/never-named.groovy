// name: Sources that are never named
// help: Counts for each outlet the attributed statements whose source has no name, and lists them.
// result: table
def rows = view.documents().collectMany { document ->
    document.attributions().findAll { it.verdict().counts() && it.value().speaker().isEmpty() }.collect { item ->
        def words = item.value().content().first()
        def source = item.value().source().collect { document.text().at(it) }.join(' ')
        [document.outlet(), source ?: '(not said)', item.value().authority().name(),
         cell(document.text().at(words), document, words, item)]
    }
}
def outlets = view.documents().groupBy { it.outlet() }.collect { outlet, documents ->
    def all = documents.collectMany { it.attributions() }.findAll { it.verdict().counts() }
    def unnamed = all.count { it.value().speaker().isEmpty() }
    [outlet, all.size(), unnamed as int]
}
table('Named and not named', ['Outlet', 'Statements', 'Without a name'], outlets)
table('Sources that are never named', ['Outlet', 'Called', 'Authority', 'Words'], rows)

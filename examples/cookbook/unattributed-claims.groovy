// name: Unattributed claims
// help: Lists what outlets state themselves, without saying who says so, where it has a figure in it.
// param: figures flag=true Only with figures | Otherwise every such claim is listed.
// result: table
def rows = view.documents().collectMany { document ->
    document.claims().findAll { item ->
        item.verdict().counts() && item.value().attribution().isEmpty()
                && (!arguments.flag('figures') || !item.value().figures().isEmpty())
                && document.zoneAt(item.value().content().first().begin()).isArticle()
    }.collect { item ->
        def words = item.value().content().first()
        [document.outlet(), item.value().modality().name(), cell(document.text().at(words), document, words, item)]
    }
}
table('Unattributed claims', ['Outlet', 'How firmly', 'Claim'], rows)

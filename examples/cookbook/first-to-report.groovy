// name: First to report
// help: Says for each figure that several articles give which of them was published first.
// result: table
Map<String, List<List>> byFigure = [:].withDefault { [] }
for (document in view.documents()) {
    for (item in document.figures()) {
        def figure = item.value()
        if (item.verdict().counts() && !figure.unit().isEmpty() && document.zoneAt(figure.span().begin()).isArticle()) {
            byFigure.get(figure.value().stripTrailingZeros().toPlainString() + ' ' + figure.unit()) <<
                    [document.published(), document.outlet(), cell(document.text().at(figure.span()), document, figure.span(), item)]
        }
    }
}
List<List> rows = []
byFigure.each { figure, uses ->
    def ordered = uses.findAll { it[0] }.toSorted { it[0].toString() }
    def outlets = ordered.collect { it[1].toString() }.toUnique()
    if (outlets.size() > 1) {
        rows << [figure, ordered.first()[0], ordered.first()[1], ordered.first()[2], outlets.drop(1).join(', ')]
    }
}
table('First to report', ['Figure', 'Published', 'First', 'Words', 'Then'], rows,
        'Articles without a day of publication are left out; on one day, the order of the case decides.')

namespace Std.Arrays {
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// A column of a rectangular matrix. Fails if the rows differ in length.
    function ColumnAt<'T>(column : Int, matrix : 'T[][]) : 'T[] {
        Fact(IsRectangularArray(matrix), "`matrix` is not a rectangular array");
        Mapped(row -> row[column], matrix)
    }

    /// The main diagonal of a rectangular matrix. Fails if the rows differ in length.
    function Diagonal<'T>(matrix : 'T[][]) : 'T[] {
        Fact(IsRectangularArray(matrix), "`matrix` is not a rectangular array");
        let rows = Length(matrix);
        let columns = rows == 0 ? 0 | Length(matrix[0]);
        MappedOverRange(i -> matrix[i][i], 0..MinI(rows, columns) - 1)
    }

    /// Whether all rows are equally long.
    function IsRectangularArray<'T>(array : 'T[][]) : Bool {
        for row in array {
            if Length(row) != Length(array[0]) {
                return false;
            }
        }
        true
    }

    /// Whether there are as many rows as each row has elements.
    function IsSquareArray<'T>(array : 'T[][]) : Bool {
        for row in array {
            if Length(row) != Length(array) {
                return false;
            }
        }
        true
    }

    /// A rectangular matrix with its rows as columns. Fails without rows and columns or if the rows differ in length.
    function Transposed<'T>(matrix : 'T[][]) : 'T[][] {
        Fact(Length(matrix) > 0, "Matrix must have at least 1 row");
        Fact(Length(matrix[0]) > 0, "Matrix must have at least 1 column");
        Fact(IsRectangularArray(matrix), "Matrix is not a rectangular array");
        MappedOverRange(column -> Mapped(row -> row[column], matrix), 0..Length(matrix[0]) - 1)
    }
}

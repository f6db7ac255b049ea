namespace Std.OpenQASM.Builtin {
    /// The length of an array, along its dimension `dim` where it has several, measured at the first elements. Fails for
    /// a dimension it does not have.
    function sizeof_1<'T>(array : 'T[], dim : Int) : Int {
        CheckDimension(dim, 1);
        Length(array)
    }

    /// The length of an array, along its dimension `dim` where it has several, measured at the first elements. Fails for
    /// a dimension it does not have.
    function sizeof_2<'T>(array : 'T[][], dim : Int) : Int {
        CheckDimension(dim, 2);
        dim == 0 ? Length(array) | sizeof_1(array[0], dim - 1)
    }

    /// The length of an array, along its dimension `dim` where it has several, measured at the first elements. Fails for
    /// a dimension it does not have.
    function sizeof_3<'T>(array : 'T[][][], dim : Int) : Int {
        CheckDimension(dim, 3);
        dim == 0 ? Length(array) | sizeof_2(array[0], dim - 1)
    }

    /// The length of an array, along its dimension `dim` where it has several, measured at the first elements. Fails for
    /// a dimension it does not have.
    function sizeof_4<'T>(array : 'T[][][][], dim : Int) : Int {
        CheckDimension(dim, 4);
        dim == 0 ? Length(array) | sizeof_3(array[0], dim - 1)
    }

    /// The length of an array, along its dimension `dim` where it has several, measured at the first elements. Fails for
    /// a dimension it does not have.
    function sizeof_5<'T>(array : 'T[][][][][], dim : Int) : Int {
        CheckDimension(dim, 5);
        dim == 0 ? Length(array) | sizeof_4(array[0], dim - 1)
    }

    /// The length of an array, along its dimension `dim` where it has several, measured at the first elements. Fails for
    /// a dimension it does not have.
    function sizeof_6<'T>(array : 'T[][][][][][], dim : Int) : Int {
        CheckDimension(dim, 6);
        dim == 0 ? Length(array) | sizeof_5(array[0], dim - 1)
    }

    /// The length of an array, along its dimension `dim` where it has several, measured at the first elements. Fails for
    /// a dimension it does not have.
    function sizeof_7<'T>(array : 'T[][][][][][][], dim : Int) : Int {
        CheckDimension(dim, 7);
        dim == 0 ? Length(array) | sizeof_6(array[0], dim - 1)
    }

    internal function CheckDimension(dim : Int, rank : Int) : Unit {
        if dim < 0 or dim >= rank {
            let rankText = rank == 1 ? "1 dimension" | $"{rank} dimensions";
            fail $"sizeof error: requested dimension {dim} but the array has {rankText}";
        }
    }
}

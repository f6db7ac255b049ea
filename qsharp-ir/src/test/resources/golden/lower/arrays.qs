function Update(n : Int) : Int[] {
    mutable a = [0, size = n];
    a[0] = 1;
    set a w/= n - 1 <- 2;
    set a = a w/ 1 <- a[0];
    a[Next(n)] += 3;
    a[n] *= 2;
    a w/= 0..2 <- [7, 8];
    a[1...] = [9];
    a += [10];
    a w/ 0 <- 4 w/ 1..2 <- [5, 6]
}

function Next(n : Int) : Int { n + 1 }

function Nested(n : Int) : Int[][] {
    mutable a = [[n, 0], [1, n]];
    a[0][1] = n;
    a[Next(0)][0] -= 1;
    a[0][0..1] = [5, 6];
    a[0..1][Next(-1)] = [3];
    set a w/= 0 <- a[1];
    a
}

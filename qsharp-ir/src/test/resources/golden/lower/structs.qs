struct Point { X : Int, Y : Int }
struct Line { From : Point, To : Point, Name : String }
struct Sole { Only : Int }
newtype Tree = (Root : Int, (Left : Int, Right : (Int, Double)));
newtype Wrapped = (Value : Int);

function Make(n : Int) : Line {
    let a = new Point { X = n, Y = 2 };
    let b = new Point { Y = Effect(), X = n + 1 };
    let named = new Line { From = a, To = b, Name = "ab" };
    new Line { ...named, Name = "c", From = Point(0, n) }
}

function Effect() : Int { 3 }

function Read(line : Line, tree : Tree) : Int {
    let (_, d) = tree::Right;
    let (x, y) = line.To!;
    line.From.X + tree.Left + tree::Root + x * y
}

function Change(line : Line, tree : Tree) : Tree {
    mutable moved = line w/ To <- line.From;
    set moved w/= Name <- "moved";
    mutable other = tree w/ Left <- 5 w/ Root <- 6;
    other w/= Right <- (1, 2.0);
    other
}

function Small() : (Int, Int) {
    let one = Sole(3,);
    let w = Wrapped(4) w/ Value <- 5;
    (one.Only, w::Value + w!)
}

function Constructors() : Point[] {
    let make = Point;
    let onAxis = Point(_, 0);
    [make(1, 2), onAxis(3)]
}

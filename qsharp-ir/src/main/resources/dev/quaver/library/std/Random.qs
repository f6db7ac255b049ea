namespace Std.Random {
    /// An integer between two bounds, both included, each equally likely. Fails if `min` is over `max`.
    @Config(Unrestricted)
    operation DrawRandomInt(min : Int, max : Int) : Int {
        body intrinsic;
    }

    /// A number between two bounds, evenly distributed. Fails if `min` is over `max`.
    @Config(Unrestricted)
    operation DrawRandomDouble(min : Double, max : Double) : Double {
        body intrinsic;
    }

    /// True with the given chance.
    @Config(Unrestricted)
    operation DrawRandomBool(successProbability : Double) : Bool {
        body intrinsic;
    }
}

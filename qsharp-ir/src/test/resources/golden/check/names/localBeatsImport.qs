function G() : Int { import Std.Math.AbsI as F; let F = 3; F }
